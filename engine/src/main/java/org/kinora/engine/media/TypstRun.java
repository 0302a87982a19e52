package org.kinora.engine.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One run of Typst in a folder of its own, without network, packages, and the machine's fonts. */
final class TypstRun {

    static final String DOCUMENT = "document.typ";

    private static final String MESSAGES = "messages.txt";
    private static final int MOST_OF_MESSAGES = 2000;
    /** A port on this machine on which nothing listens: for whatever would fetch something. */
    private static final String NOWHERE = "http://127.0.0.1:9";

    private static final Pattern COMPLAINT = Pattern.compile("(?m)^(?:.*?:(\\d{1,9}):(\\d+): )?error: (.*)$");

    private final Path program;
    private final Path folder;
    private final Duration limit;

    TypstRun(Path program, Path folder, Duration limit) {
        this.program = program;
        this.folder = folder;
        this.limit = limit;
    }

    /** @throws IllegalArgumentException if the program cannot be started or takes too long */
    int exitCode(String... arguments) throws InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(program.toAbsolutePath().toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(MESSAGES).toFile());
        restrict(builder.environment());
        Process process;
        try {
            process = builder.start();
            process.getOutputStream().close();
        } catch (IOException refused) {
            throw new IllegalArgumentException(
                    program + ": this program cannot be started: " + refused.getMessage(), refused);
        }
        try {
            if (process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                return process.exitValue();
            }
            throw new IllegalArgumentException("Typst has not finished within " + limit.toSeconds()
                    + " s and was stopped: look for an endless loop in the document");
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
    }

    private void restrict(Map<String, String> environment) {
        String packages = folder.resolve("packages").toString();
        environment.keySet().removeIf(name -> name.startsWith("TYPST_"));
        environment.put("TYPST_IGNORE_SYSTEM_FONTS", "true");
        environment.put("TYPST_PACKAGE_PATH", packages);
        environment.put("TYPST_PACKAGE_CACHE_PATH", packages);
        environment.put("XDG_DATA_HOME", packages);
        environment.put("XDG_CACHE_HOME", packages);
        environment.put("SOURCE_DATE_EPOCH", "0");
        for (String proxy :
                List.of("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY")) {
            environment.put(proxy, NOWHERE);
        }
        environment.keySet().removeIf(name -> name.equalsIgnoreCase("no_proxy"));
    }

    /** What it has said. */
    String messages() {
        try (InputStream said = Files.newInputStream(folder.resolve(MESSAGES))) {
            return new String(said.readNBytes(MOST_OF_MESSAGES), StandardCharsets.UTF_8).strip();
        } catch (IOException none) {
            return "";
        }
    }

    /**
     * Its first error in a sentence, with the place in the document.
     *
     * @param uncounted how many lines of the file come before the first that counts
     */
    String complaint(int uncounted) {
        Matcher found = COMPLAINT.matcher(messages());
        if (!found.find()) {
            return messages().isEmpty() ? "it failed without saying why" : messages();
        }
        String reason = found.group(3).startsWith("failed to download package")
                ? "packages cannot be used, because films are made without network"
                : found.group(3);
        return found.group(1) == null
                ? reason
                : "%s (line %d, column %s)"
                        .formatted(reason, Integer.parseInt(found.group(1)) - uncounted, found.group(2));
    }
}
