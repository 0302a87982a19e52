package org.kinora.farm;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;

/** A folder that all machines of a farm reach, on a disk or in a bucket. What is in it under its name is whole. */
final class Storage {

    private static final String PARTIAL = ".partial";
    private static final long STALE_MILLIS = TimeUnit.HOURS.toMillis(6);

    private final FileSystem files;
    private final org.apache.hadoop.fs.Path root;

    /** @throws IOException if its file system is not there */
    Storage(String uri) throws IOException {
        Configuration configuration = new Configuration();
        // an open file system is shared by all who ask for it, and closed by the first who closes it
        files = FileSystem.newInstance(URI.create(uri), configuration);
        // no files with sums beside the real ones: shards have hashes of their own
        files.setWriteChecksum(false);
        files.setVerifyChecksum(false);
        root = new org.apache.hadoop.fs.Path(uri);
    }

    private org.apache.hadoop.fs.Path at(String name) {
        return name.isEmpty() ? root : new org.apache.hadoop.fs.Path(root, name);
    }

    boolean has(String name) throws IOException {
        return files.exists(at(name));
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
        } finally {
            files.delete(unfinished, false);
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
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** The names in a folder that are whole; none if there is no such folder. */
    List<String> list(String folder) throws IOException {
        List<String> names = new ArrayList<>();
        try {
            for (FileStatus file : files.listStatus(at(folder))) {
                if (!file.getPath().getName().endsWith(PARTIAL)) {
                    names.add(file.getPath().getName());
                }
            }
        } catch (FileNotFoundException none) {
            return List.of();
        }
        return names;
    }

    /** Deletes what was begun in a folder long ago, and never completed, because a process was killed. */
    void sweep(String folder) throws IOException {
        long longAgo = System.currentTimeMillis() - STALE_MILLIS;
        try {
            for (FileStatus file : files.listStatus(at(folder))) {
                if (file.getPath().getName().endsWith(PARTIAL) && file.getModificationTime() < longAgo) {
                    files.delete(file.getPath(), false);
                }
            }
        } catch (FileNotFoundException none) {
            return;
        }
    }

    /** Deletes a folder if nothing is in it. */
    void deleteEmpty(String folder) throws IOException {
        try {
            if (files.listStatus(at(folder)).length == 0) {
                files.delete(at(folder), true);
            }
        } catch (FileNotFoundException none) {
            return;
        }
    }

    void delete(String name) throws IOException {
        files.delete(at(name), true);
    }

    /** Where something is, for others who reach the same file system. */
    String uri(String name) {
        return files.makeQualified(at(name)).toString();
    }
}
