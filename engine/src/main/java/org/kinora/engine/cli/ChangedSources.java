package org.kinora.engine.cli;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compiles what has changed of a source and its helpers, against the classes of all others as they were. That is done only
 * where a compile of everything makes the same classes: where no file has come or gone, where others see of the changed
 * classes what they saw before, or name none of them, and where everything is still named that was.
 */
final class ChangedSources {

    /** Names may be written with it too. */
    private static final Pattern UNICODE_ESCAPE = Pattern.compile("\\\\u+([0-9a-fA-F]{4})");

    private final CompiledSource before;
    private final SourceFolder folderBefore;
    private final SourceFolder folder;
    private final Set<String> changed;
    private final Set<String> kept;

    private ChangedSources(CompiledSource before, SourceFolder folderBefore, SourceFolder folder, Set<String> changed) {
        this.before = before;
        this.folderBefore = folderBefore;
        this.folder = folder;
        this.changed = changed;
        this.kept = before.sourcesWithClasses();
        kept.removeAll(changed);
    }

    /**
     * What has changed since an earlier compile, if it can be compiled by itself.
     *
     * @param folderBefore with all sources as they were
     * @param folder as it is now
     */
    static Optional<ChangedSources> since(CompiledSource before, SourceFolder folderBefore, SourceFolder folder) {
        return folder.changedSince(before.seen())
                .map(changed -> new ChangedSources(before, folderBefore, folder, changed))
                .filter(ChangedSources::isProvable);
    }

    private boolean isProvable() {
        try {
            return !kept.isEmpty() && isEachInItsOwnFile(before.sources()) && namesAllThatItNamed();
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** Nothing has changed at all. */
    boolean isNothing() {
        return changed.isEmpty();
    }

    /** What has changed, to be compiled. */
    List<SourceFile> sources() {
        return changed.stream().map(folder::named).toList();
    }

    /** What has not changed. */
    Set<String> keptSources() {
        return kept;
    }

    Map<String, byte[]> keptClasses() {
        return before.classesOf(kept);
    }

    /** All classes, unless it takes a compile of everything to know them. */
    Optional<CompiledSource> with(Compilation compiled) throws IOException {
        if (!isEachInItsOwnFile(compiled.sources())) {
            return Optional.empty();
        }
        for (String source : changed) {
            Map<String, byte[]> now = new TreeMap<>(compiled.classes());
            now.keySet().removeIf(name -> !source.equals(compiled.sources().get(name)));
            boolean looksTheSame = ClassOutside.of(now).equals(ClassOutside.of(before.classesOf(Set.of(source))));
            if (!looksTheSame && isNamedByOthers(namesIn(source, compiled.sources()))) {
                return Optional.empty();
            }
        }
        Map<String, byte[]> classes = new TreeMap<>(keptClasses());
        classes.putAll(compiled.classes());
        Map<String, String> sources = new TreeMap<>(before.sources());
        sources.keySet().retainAll(classes.keySet());
        sources.putAll(compiled.sources());
        Map<String, String> seen = new TreeMap<>(before.seen());
        seen.putAll(folder.seen());
        boolean isMainChanged = changed.contains(folder.nameOf(folder.main()));
        return Optional.of(
                new CompiledSource(classes, sources, isMainChanged ? compiled.declared() : before.declared(), seen));
    }

    /**
     * Whether each helper has the name of its file, as is the rule. Others are found only where the file has been read by
     * chance before; the main source is read first.
     */
    private boolean isEachInItsOwnFile(Map<String, String> sources) {
        String main = folder.nameOf(folder.main());
        String separator = folder.root().getFileSystem().getSeparator();
        return sources.entrySet().stream().allMatch(entry -> {
            String named = SourceFolder.className(entry.getValue(), separator);
            return entry.getValue().equals(main)
                    || entry.getKey().equals(named)
                    || entry.getKey().startsWith(named + "$");
        });
    }

    /** A helper that nothing names any more is no longer compiled. */
    private boolean namesAllThatItNamed() throws IOException {
        Predicate<String> isSource = simpleNames(before.sourcesWithClasses())::contains;
        for (String source : changed) {
            Set<String> named = identifiers(folderBefore.named(source).text(), isSource);
            named.removeAll(identifiers(folder.named(source).text(), isSource));
            if (!named.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private boolean isNamedByOthers(Set<String> names) throws IOException {
        for (String source : kept) {
            if (!identifiers(folder.named(source).text(), names::contains).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The classes of a source that other sources can name, before and now. */
    private Set<String> namesIn(String source, Map<String, String> now) {
        Set<String> names = simpleNames(Set.of(source));
        for (Map<String, String> sources : List.of(before.sources(), now)) {
            sources.forEach((name, of) -> {
                if (of.equals(source)) {
                    names.addAll(
                            List.of(name.substring(name.lastIndexOf('.') + 1).split("\\$")));
                }
            });
        }
        return names;
    }

    private Set<String> simpleNames(Set<String> sources) {
        String separator = folder.root().getFileSystem().getSeparator();
        Set<String> names = new HashSet<>();
        for (String source : sources) {
            String name = SourceFolder.className(source, separator);
            names.add(name.substring(name.lastIndexOf('.') + 1));
        }
        return names;
    }

    /** The identifiers of a source, comments and texts included, that are wanted. */
    private static Set<String> identifiers(String source, Predicate<String> isWanted) {
        Set<String> found = new TreeSet<>();
        String text = UNICODE_ESCAPE
                .matcher(source)
                .replaceAll(
                        escape -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(escape.group(1), 16))));
        int at = 0;
        while (at < text.length()) {
            int start = at;
            while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) {
                at++;
            }
            if (at > start) {
                String word = text.substring(start, at);
                if (isWanted.test(word)) {
                    found.add(word);
                }
            } else {
                at++;
            }
        }
        return found;
    }
}
