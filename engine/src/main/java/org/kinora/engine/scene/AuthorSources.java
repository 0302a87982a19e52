package org.kinora.engine.scene;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of an author's sources, where these lie beside the classes, as they do for a scene that is compiled from its
 * file. They are read when they are asked for first, and stay as they were then.
 */
final class AuthorSources {

    private static final String ENGINE = "org.kinora.engine.";
    private static final Pattern ASSIGNMENT = Pattern.compile("([\\p{L}_$][\\p{L}\\p{N}_$]*)\\s*=(?!=)");

    private final Class<?> scene;
    private final Function<String, Optional<Path>> files;
    private final Map<String, List<String>> read = new HashMap<>();

    /** @param files finds a source that does not lie beside its class, by its path in the source tree */
    AuthorSources(Class<?> scene, Function<String, Optional<Path>> files) {
        this.scene = scene;
        this.files = files;
    }

    /**
     * The innermost call of the author's own that made an object: in the scene's file, or in one that is not the engine's
     * nor Java's, but not in the object's own constructors.
     */
    Optional<StackTraceElement> author(StackTraceElement[] calls, Class<?> made) {
        Set<String> own = new HashSet<>();
        for (Class<?> type = made; type != null; type = type.getSuperclass()) {
            own.add(type.getName());
        }
        return Arrays.stream(calls)
                .filter(call -> call.getLineNumber() > 0
                        && !(call.getMethodName().equals("<init>") && own.contains(call.getClassName()))
                        && (SceneLines.isOwn(scene, call)
                                || !call.getClassName().startsWith(ENGINE)
                                        && !call.getClassName().startsWith("java.")
                                        && !call.getClassName().startsWith("jdk.")))
                .findFirst();
    }

    /** The line's text without its indentation; empty if the source cannot be read. */
    Optional<String> text(StackTraceElement call) {
        String name = call.getClassName();
        String folder =
                name.substring(0, Math.max(0, name.lastIndexOf('.') + 1)).replace('.', '/');
        List<String> lines = read.computeIfAbsent(folder + call.getFileName(), this::read);
        return call.getLineNumber() <= lines.size()
                ? Optional.of(lines.get(call.getLineNumber() - 1).strip())
                : Optional.empty();
    }

    private List<String> read(String resource) {
        try (InputStream in = scene.getClassLoader().getResourceAsStream(resource)) {
            if (in != null) {
                return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                        .lines()
                        .toList();
            }
            Optional<Path> file = files.apply(resource);
            return file.isPresent() ? Files.readAllLines(file.get()) : List.of();
        } catch (IOException gone) {
            return List.of();
        }
    }

    /** The variable that a line of code first gives a value to; empty if there is none. */
    static String variable(String code) {
        Matcher assigned = ASSIGNMENT.matcher(code);
        return assigned.find() ? assigned.group(1) : "";
    }
}
