package org.kinora.engine.preview;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** An X server of its own, without a monitor and without a window manager, for as long as it is open. */
public final class VirtualScreen implements AutoCloseable {

    private final Process server;
    private final int number;

    private VirtualScreen(Process server, int number) {
        this.server = server;
        this.number = number;
    }

    /** True if there is an X server to start. */
    public static boolean isInstalled() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> new File(folder, "Xvfb").canExecute());
    }

    public static VirtualScreen start(int width, int height) throws IOException {
        return start("-screen", "0", width + "x" + height + "x24");
    }

    private static VirtualScreen start(String... screens) throws IOException {
        // the server looks for a free display number itself and writes it to descriptor 1, when it is ready
        List<String> command = new ArrayList<>(List.of("Xvfb", "-displayfd", "1", "-nolisten", "tcp"));
        command.addAll(List.of(screens));
        Process server = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader answer =
                new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.US_ASCII));
        String line = answer.readLine();
        if (line == null) {
            throw new IOException("Xvfb did not start");
        }
        return new VirtualScreen(server, Integer.parseInt(line.trim()));
    }

    /** The value of DISPLAY for programs that are to show windows here. */
    public String display() {
        return ":" + number;
    }

    public XConnection connect() throws IOException {
        return XConnection.open(Path.of("/tmp/.X11-unix/X" + number));
    }

    @Override
    public void close() {
        server.destroy();
        try {
            if (!server.waitFor(5, TimeUnit.SECONDS)) {
                server.destroyForcibly();
            }
        } catch (InterruptedException e) {
            server.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
