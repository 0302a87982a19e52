package org.kinora.engine.scene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.kinora.files.Hash;

/**
 * What a scene has read besides its own classes, by names for people, and what tells one content of that from another,
 * which is found out when somebody asks for it. Safe for several threads.
 */
final class SceneInputs {

    private final Map<String, Supplier<String>> contents = new ConcurrentHashMap<>();

    void add(String name, Supplier<String> content) {
        contents.putIfAbsent(name, content);
    }

    /** @param name as the scene names it */
    void addFile(String name, Path file) {
        contents.computeIfAbsent("file " + name, first -> () -> hash(file));
    }

    /** All files of a folder together, whichever of them are read. */
    void addFolder(String name, Path folder) {
        add(name, () -> {
            try (Stream<Path> files = Files.list(folder)) {
                return Hash.of(files.filter(Files::isRegularFile)
                        .sorted()
                        .map(file -> file.getFileName() + " " + hash(file))
                        .toList()
                        .toString());
            } catch (IOException unreadable) {
                return "unreadable";
            }
        });
    }

    private static String hash(Path file) {
        try {
            return Hash.of(file);
        } catch (IOException gone) {
            return "unreadable";
        }
    }

    /** By name, in the order of the names; reads all files. */
    SortedMap<String, String> hashes() {
        SortedMap<String, String> hashes = new TreeMap<>();
        contents.forEach((name, content) -> hashes.put(name, content.get()));
        return hashes;
    }
}
