package org.kinora.farm;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.spark.SparkFiles;
import org.kinora.engine.cli.FarmHand;
import org.kinora.engine.cli.farm.FarmJob;
import org.kinora.files.Hash;
import org.kinora.files.UserCache;

/** What a process of a farm keeps from one task to the next: the films that it has recorded. */
final class Workshop {

    /**
     * Spark makes a new task for every shard and gives it nothing but its process; so a film that is to be recorded once
     * can only be kept by the process.
     */
    private static final Workshop OF_THIS_PROCESS = new Workshop();

    private static final Duration KEPT = Duration.ofDays(30);

    private final Map<String, FarmHand> hands = new HashMap<>();

    private Workshop() {}

    static Workshop ofThisProcess() {
        return OF_THIS_PROCESS;
    }

    /** A job's film, recorded by the first who asks. */
    synchronized FarmHand hand(JobOrder job, Storage storage, Tally tally) throws IOException {
        FarmHand open = hands.get(job.plan());
        if (open == null) {
            open = open(job, storage, tally);
            hands.put(job.plan(), open);
        }
        return open;
    }

    /** Lets go of a job's film. */
    synchronized void forget(String plan) {
        FarmHand open = hands.remove(plan);
        if (open != null) {
            open.close();
        }
    }

    private static FarmHand open(JobOrder job, Storage storage, Tally tally) throws IOException {
        if (job.bundle() == null) {
            return recorded(job.arguments(), job.jars().stream().map(Path::of).toList(), job, tally);
        }
        long began = System.nanoTime();
        Path bundle = unpacked(job, storage);
        Tally.add(tally.fetching(), began);
        FarmHand.settle(bundle);
        List<String> arguments = new ArrayList<>();
        for (String argument : job.arguments()) {
            arguments.add(argument.replace(FarmJob.BUNDLE, bundle.toString()));
        }
        List<Path> jars =
                job.jars().stream().map(name -> Path.of(SparkFiles.get(name))).toList();
        return recorded(arguments, jars, job, tally);
    }

    private static FarmHand recorded(List<String> arguments, List<Path> jars, JobOrder job, Tally tally) {
        long began = System.nanoTime();
        FarmHand hand = FarmHand.open(arguments, jars, job.film());
        Tally.add(tally.recording(), began);
        return hand;
    }

    /** A folder with the job's files, each fetched once for all processes of this machine and user. */
    private static Path unpacked(JobOrder job, Storage storage) throws IOException {
        Path kept = UserCache.folder("farm", "kinora.cache.farm");
        forgetOld(kept);
        Path bundle = Files.createTempDirectory("kinora-farm-");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(bundle)));
        Map<String, String> files = job.bundle();
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path there = kept.resolve(file.getValue());
            if (!Files.exists(there)) {
                fetch(file.getValue(), storage, there);
            }
            Files.setLastModifiedTime(there, FileTime.from(Instant.now()));
            Path here = bundle.resolve(file.getKey().replace('/', File.separatorChar));
            Files.createDirectories(here.getParent());
            link(there, here);
        }
        return bundle;
    }

    /** What is kept under its hash has it. */
    private static void fetch(String hash, Storage storage, Path there) throws IOException {
        Path whole = there.resolveSibling(hash + "." + UUID.randomUUID());
        try {
            storage.get(JobOrder.place(hash), whole);
            if (!Hash.of(Files.readAllBytes(whole)).equals(hash)) {
                throw new IOException(storage.uri(JobOrder.place(hash)) + " arrived damaged");
            }
            Files.move(whole, there, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    /** Deletes what no job has needed for long; a job that still has it keeps it under another name. */
    private static void forgetOld(Path kept) throws IOException {
        if (!Files.isDirectory(kept)) {
            return;
        }
        FileTime longAgo = FileTime.from(Instant.now().minus(KEPT));
        try (Stream<Path> files = Files.list(kept)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                if (Files.getLastModifiedTime(file).compareTo(longAgo) < 0) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static void link(Path there, Path here) throws IOException {
        try {
            Files.createLink(here, there);
        } catch (IOException | UnsupportedOperationException otherDisk) {
            Files.copy(there, here);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> inside = Files.walk(folder)) {
            inside.sorted((one, other) -> other.compareTo(one))
                    .map(Path::toFile)
                    .forEach(File::delete);
        } catch (IOException | UncheckedIOException left) {
            return; // a temporary folder
        }
    }
}
