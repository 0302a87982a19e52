package org.kinora.engine.cli;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the compiler made of one source.
 *
 * @param classes class files by class name: of the source itself, and of the helpers it needs
 * @param sources by class name, the source that it was made of, as in {@code seen}
 * @param declared the classes that the source itself declares and names, nested ones too, in its order
 * @param seen what the classes depend on besides the source; see {@link SourceFolder#seen}
 */
record CompiledSource(
        Map<String, byte[]> classes,
        Map<String, String> sources,
        List<Declaration> declared,
        Map<String, String> seen) {

    /**
     * @param className with a $ before a nested class
     * @param line counted from 1
     */
    record Declaration(String className, int line) {}

    /** The sources that have classes. */
    Set<String> sourcesWithClasses() {
        return new HashSet<>(sources.values());
    }

    /** The classes of some sources. */
    Map<String, byte[]> classesOf(Set<String> some) {
        Map<String, byte[]> found = new HashMap<>();
        classes.forEach((name, bytes) -> {
            if (some.contains(sources.get(name))) {
                found.put(name, bytes);
            }
        });
        return found;
    }
}
