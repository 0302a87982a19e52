package org.kinora.engine.output;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.kinora.engine.segments.BuildIdentity;
import org.kinora.engine.segments.StoredSegment;
import org.kinora.engine.timeline.FrameRate;
import org.kinora.engine.timing.StageTimer;
import org.kinora.engine.video.Accompaniment;
import org.kinora.engine.video.CaptionFiles;
import org.kinora.engine.video.Coding;
import org.kinora.engine.video.EncoderChoice;
import org.kinora.engine.video.EncoderPreset;
import org.kinora.engine.video.FileFormat;
import org.kinora.engine.video.FilmWriter;
import org.kinora.engine.video.PixelFormat;
import org.kinora.engine.video.RecordFile;
import org.kinora.engine.video.Tracks;
import org.kinora.engine.video.VideoCodec;
import org.kinora.engine.video.VideoException;
import org.kinora.engine.video.VideoFile;
import org.kinora.engine.video.VideoFormat;

/** Puts the shards of a film together: the same file, byte for byte, as if it had been rendered at one place. */
public final class FilmJoin {

    /**
     * What became of shards.
     *
     * @param captions the files of captions beside the film
     * @param record the file beside it that says where it comes from; null if there is none
     */
    public record Joined(VideoFile film, double seconds, List<Path> captions, Path record) {}

    private record Shard(Path path, ShardManifest manifest, Optional<FilmExtras> extras) {}

    private final List<Shard> shards;
    private final Map<String, String> film;

    private FilmJoin(List<Shard> shards) {
        this.shards = shards;
        this.film = shards.get(0).manifest.film();
    }

    /**
     * Looks at shards, in whatever order they are named.
     *
     * @throws ShardException if they are not all the shards of one film, each once, whole, and by this build
     */
    public static FilmJoin of(List<Path> files) {
        List<Shard> shards = new ArrayList<>();
        for (Path file : files) {
            shards.add(checked(file));
        }
        shards.sort(Comparator.comparingInt(shard -> shard.manifest.part().number()));
        refuseForeign(shards);
        refuseGaps(shards);
        return new FilmJoin(shards);
    }

    /** What is wrong with a shard's file, a sentence; empty if it is whole. */
    public static Optional<String> defect(Path file) {
        try {
            checked(file);
            return Optional.empty();
        } catch (ShardException wrong) {
            return Optional.of(wrong.getMessage());
        }
    }

    /** Reads all of it. */
    private static Shard checked(Path file) {
        try (ShardFile shard = ShardFile.open(file)) {
            long frames = 0;
            for (Optional<StoredSegment> next = shard.next(); next.isPresent(); next = shard.next()) {
                frames += next.get().encoded().frames();
            }
            if (frames != shard.manifest().frames()) {
                throw new ShardException(file + ": has " + frames + " frames and should have "
                        + shard.manifest().frames() + "; render it again");
            }
            return new Shard(file, shard.manifest(), shard.extras());
        }
    }

    private static void refuseForeign(List<Shard> shards) {
        Shard first = shards.get(0);
        for (Shard shard : shards) {
            refuseOther(
                    "number of shards",
                    first,
                    first.manifest.part().count() + "",
                    shard,
                    shard.manifest.part().count() + "");
            Map<String, String> here = first.manifest.film();
            Map<String, String> there = shard.manifest.film();
            Set<String> names = new LinkedHashSet<>(here.keySet());
            names.addAll(there.keySet());
            for (String name : names) {
                refuseOther(name, first, here.getOrDefault(name, "none"), shard, there.getOrDefault(name, "none"));
            }
        }
        String build = BuildIdentity.ofThisBuild();
        String there = first.manifest.film().get("build");
        if (!build.equals(there)) {
            throw new ShardException(first.path
                    + ": was rendered by another build of Kinora than this one; join shards by the same build");
        }
    }

    private static void refuseOther(String what, Shard first, String here, Shard other, String there) {
        if (!here.equals(there)) {
            boolean isShort = Math.max(here.length(), there.length()) < 32; // no hash
            throw new ShardException(other.path + ": is not of the same film as " + first.path + ", its " + what
                    + " is another one" + (isShort ? ": " + there + " and not " + here : ""));
        }
    }

    private static void refuseGaps(List<Shard> shards) {
        int count = shards.get(0).manifest.part().count();
        for (int i = 0; i + 1 < shards.size(); i++) {
            if (shards.get(i).manifest.part().equals(shards.get(i + 1).manifest.part())) {
                throw new ShardException(shards.get(i).path + " and " + shards.get(i + 1).path + " are both "
                        + shards.get(i).manifest.part());
            }
        }
        for (int number = 1; number <= count; number++) {
            if (shards.size() < number || shards.get(number - 1).manifest.part().number() != number) {
                throw new ShardException("part " + number + " of " + count + " is missing");
            }
        }
        long next = Long.parseLong(shards.get(0).manifest.film().get("first frame"));
        for (Shard shard : shards) {
            if (shard.manifest.firstFrame() != next) {
                throw new ShardException(shard.path + ": begins with frame " + shard.manifest.firstFrame()
                        + " and not with " + next + ", where the part before it ends");
            }
            next += shard.manifest.frames();
        }
    }

    /** What kind of file it becomes. */
    public FileFormat kind() {
        return FileFormat.valueOf(film.get("kind of file"));
    }

    /** The scene's name, with the part if it is one. */
    public String name() {
        return film.get("scene");
    }

    /**
     * Writes the film, and what belongs beside it.
     *
     * @throws VideoException if it cannot be written
     */
    public Joined join(Path target) throws VideoException, InterruptedException {
        return join(target, FilmExtras::record);
    }

    /**
     * The same where the film is recorded too, with a record that names folders as they are named here.
     *
     * @param record of the film; kept only if the shards were rendered with one
     */
    public Joined join(Path target, FilmRecord record) throws VideoException, InterruptedException {
        long frames = Long.parseLong(film.get("number of frames"));
        return join(target, extras -> extras.record().isEmpty() ? "" : record.json(frames, Map.of()));
    }

    private Joined join(Path target, Function<FilmExtras, String> recordOf)
            throws VideoException, InterruptedException {
        FilmExtras extras = shards.get(0)
                .extras
                .orElseThrow(() -> new ShardException(shards.get(0).path + ": lacks what accompanies the pictures"));
        Map<Long, String> pixels = new TreeMap<>();
        VideoFile file;
        try (FilmWriter writer = FilmWriter.open(kind(), target, format(), StageTimer.ofElapsedTime())) {
            writer.beginAt(Long.parseLong(film.get("first frame")));
            writer.accompany(new Known(extras.tracks()));
            for (Shard shard : shards) {
                append(shard, writer, pixels);
            }
            file = writer.finish();
        }
        List<Path> captions = CaptionFiles.write(target, extras.beside(), extras.formats());
        String text = recordOf.apply(extras);
        Path record = text.isEmpty() ? null : RecordFile.write(target, FilmRecord.withHashes(text, pixels));
        return new Joined(file, rate().secondsAt(file.frames()), captions, record);
    }

    private static void append(Shard shard, FilmWriter writer, Map<Long, String> pixels)
            throws VideoException, InterruptedException {
        try (ShardFile file = ShardFile.open(shard.path)) {
            long frame = shard.manifest.firstFrame();
            for (Optional<StoredSegment> next = file.next(); next.isPresent(); next = file.next()) {
                StoredSegment segment = next.get();
                for (Map.Entry<Long, String> hash : segment.pixels().entrySet()) {
                    pixels.put(frame + hash.getKey(), hash.getValue());
                }
                frame += segment.encoded().frames();
                writer.append(segment::encoded);
            }
        }
    }

    private FrameRate rate() {
        String[] parts = film.get("rate").split("/");
        return new FrameRate(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    private VideoFormat format() {
        String[] size = film.get("size").split("x");
        String crf = film.get("constant rate factor");
        return new VideoFormat(
                Integer.parseInt(size[0]),
                Integer.parseInt(size[1]),
                rate(),
                EncoderPreset.valueOf(film.get("preset")),
                new Coding(
                        VideoCodec.valueOf(film.get("codec")),
                        EncoderChoice.valueOf(film.get("encoder")),
                        PixelFormat.valueOf(film.get("pixels")),
                        crf.equals("null") ? null : Integer.valueOf(crf)));
    }

    /** What is known from the start. */
    private record Known(Tracks tracks) implements Accompaniment {

        @Override
        public boolean isKnown() {
            return true;
        }

        @Override
        public Tracks whole() {
            return tracks;
        }

        @Override
        public Tracks soFar() {
            return tracks;
        }
    }
}
