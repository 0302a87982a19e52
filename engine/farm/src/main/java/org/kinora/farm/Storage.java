package org.kinora.farm;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSError;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.kinora.files.Hash;

/** A folder that all machines of a farm reach, on a disk or in a bucket. What is in it under its name is whole. */
final class Storage {

    private static final String PARTIAL = ".partial";
    private static final long STALE_MILLIS = TimeUnit.HOURS.toMillis(6);
    /** As Linux and macOS say it. */
    private static final String DISK_FULL = "No space left";

    private final FileSystem files;
    private final org.apache.hadoop.fs.Path root;

    /** @throws IOException if its file system is not there */
    Storage(String uri) throws IOException {
        // of a text, Hadoop would take %20 for three letters of a name
        root = new org.apache.hadoop.fs.Path(URI.create(uri));
        // an open file system is shared by all who ask for it, and closed by the first who closes it
        files = FileSystem.newInstance(root.toUri(), new Configuration());
        // no files with sums beside the real ones: shards have hashes of their own
        files.setWriteChecksum(false);
        files.setVerifyChecksum(false);
    }

    private org.apache.hadoop.fs.Path at(String name) {
        return name.isEmpty() ? root : new org.apache.hadoop.fs.Path(root, name);
    }

    boolean has(String name) throws IOException {
        return files.exists(at(name));
    }

    /** Whether a file is there that has the hash which it is named by. */
    boolean hasWhole(String name, String hash) throws IOException {
        if (!has(name)) {
            return false;
        }
        try (InputStream in = files.open(at(name))) {
            return Hash.of(in.readAllBytes()).equals(hash);
        } catch (FSError refused) {
            throw said(refused);
        }
    }

    /**
     * Puts a file there, or replaces what is there by the same.
     *
     * @param attempt a name that nothing else has that writes at the same time
     */
    void put(Path file, String name, String attempt) throws IOException {
        org.apache.hadoop.fs.Path unfinished = at(name + "." + attempt + PARTIAL);
        files.mkdirs(at(name).getParent());
        try {
            try (OutputStream out = files.create(unfinished, true)) {
                Files.copy(file, out);
            }
            // some file systems refuse to replace a file by renaming; another attempt has written the same
            if (!files.rename(unfinished, at(name)) && !has(name)) {
                throw new IOException(at(name) + " cannot be written");
            }
        } catch (FSError refused) {
            throw said(refused);
        } finally {
            files.delete(unfinished, false);
        }
    }

    /** Writes a few words, which may be read while they are written. */
    void write(String name, String text) throws IOException {
        files.mkdirs(at(name).getParent());
        try (OutputStream out = files.create(at(name), true)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (FSError refused) {
            throw said(refused);
        }
    }

    /** Hadoop makes an error of what a disk of this machine refuses, as if nothing could go on. */
    private static IOException said(FSError refused) {
        String reason = String.valueOf(
                refused.getCause() == null
                        ? refused.getMessage()
                        : refused.getCause().getMessage());
        return new IOException(
                reason.contains(DISK_FULL)
                        ? "the disk of the storage is full; free some space there and render again"
                        : reason,
                refused);
    }

    /** The words in a file; empty if there is no such file. */
    Optional<String> read(String name) throws IOException {
        try (InputStream in = files.open(at(name))) {
            return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (FileNotFoundException none) {
            return Optional.empty();
        } catch (FSError refused) {
            throw said(refused);
        }
    }

    /** Copies a file from there; it appears under its name when it is whole. */
    void get(String name, Path target) throws IOException {
        Files.createDirectories(target.toAbsolutePath().getParent());
        Path unfinished =
                Files.createTempFile(target.toAbsolutePath().getParent(), target.getFileName() + ".", PARTIAL);
        try {
            try (InputStream in = files.open(at(name))) {
                Files.copy(in, unfinished, StandardCopyOption.REPLACE_EXISTING);
            }
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (FSError refused) {
            throw said(refused);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** Where a file is for this process itself; empty if it is not on a disk of this machine. */
    Optional<Path> onDisk(String name) {
        URI uri = files.makeQualified(at(name)).toUri();
        return uri.getScheme().equals("file") ? Optional.of(Path.of(uri)) : Optional.empty();
    }

    /** The names in a folder that are whole; none if there is no such folder. */
    List<String> list(String folder) throws IOException {
        List<String> names = new ArrayList<>();
        for (FileStatus file : statuses(folder)) {
            if (!file.getPath().getName().endsWith(PARTIAL)) {
                names.add(file.getPath().getName());
            }
        }
        return names;
    }

    private FileStatus[] statuses(String folder) throws IOException {
        try {
            return files.listStatus(at(folder));
        } catch (FileNotFoundException none) {
            return new FileStatus[0];
        }
    }

    /** Deletes what was begun in a folder long ago, and never completed, because a process was killed. */
    void sweep(String folder) throws IOException {
        long longAgo = System.currentTimeMillis() - STALE_MILLIS;
        for (FileStatus file : statuses(folder)) {
            if (file.getPath().getName().endsWith(PARTIAL) && file.getModificationTime() < longAgo) {
                files.delete(file.getPath(), false);
            }
        }
    }

    /** Deletes a folder if nothing is in it. */
    void deleteEmpty(String folder) throws IOException {
        if (has(folder) && statuses(folder).length == 0) {
            files.delete(at(folder), true);
        }
    }

    void delete(String name) throws IOException {
        files.delete(at(name), true);
    }

    /** Where something is, for others who reach the same file system. */
    String uri(String name) {
        return files.makeQualified(at(name)).toUri().toString();
    }
}
