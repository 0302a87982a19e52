package org.kinora.engine.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The desktop's own program for a file. */
final class Viewer {

    private final List<String> command;
    private final String path;

    /**
     * @param system the operating system's name
     * @param path the folders of programs, as the system joins them
     */
    Viewer(String system, String path) {
        String name = system.toLowerCase(Locale.ROOT);
        command = name.startsWith("windows")
                ? List.of("cmd", "/c", "start", "")
                : List.of(name.startsWith("mac") ? "open" : "xdg-open");
        this.path = path == null ? "" : path;
    }

    static Viewer ofThisSystem() {
        return new Viewer(System.getProperty("os.name"), System.getenv("PATH"));
    }

    /** Shows a file and does not wait; returns a sentence if it cannot be. */
    Optional<String> show(Path file) {
        Optional<Path> program = program();
        String yourself = "open " + file + " yourself";
        if (program.isEmpty()) {
            return Optional.of("no program to show it with: there is no " + command.get(0) + " here; " + yourself);
        }
        List<String> call = new ArrayList<>(command);
        call.set(0, program.get().toString());
        call.add(file.toAbsolutePath().toString());
        try {
            new ProcessBuilder(call)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return Optional.empty();
        } catch (IOException refused) {
            return Optional.of(command.get(0) + " does not start (" + refused.getMessage() + "); " + yourself);
        }
    }

    private Optional<Path> program() {
        for (String folder : path.split(Pattern.quote(File.pathSeparator))) {
            for (String suffix : new String[] {"", ".exe"}) {
                Path program = folder.isEmpty() ? null : Path.of(folder, command.get(0) + suffix);
                if (program != null && Files.isRegularFile(program) && Files.isExecutable(program)) {
                    return Optional.of(program);
                }
            }
        }
        return Optional.empty();
    }
}
