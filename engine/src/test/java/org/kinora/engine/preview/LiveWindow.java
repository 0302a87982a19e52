package org.kinora.engine.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.kinora.engine.ChildJava;
import org.kinora.engine.cli.Main;
import org.kinora.engine.paint.Color;
import org.kinora.engine.preview.WindowLayout.Area;

/** The command {@code preview} in a process of its own, on a virtual screen on which it is the latest window. */
final class LiveWindow implements AutoCloseable {

    static final int WIDTH = 640;
    static final int HEIGHT = 360;

    private final XConnection screen;
    private final Process process;
    private final Path said;
    private final int window;

    private LiveWindow(XConnection screen, Process process, Path said, int window) {
        this.screen = screen;
        this.process = process;
        this.said = said;
        this.window = window;
    }

    /** @param name of the scene, which the window's title has; no other window has it */
    static LiveWindow open(VirtualScreen server, Path folder, String name, String... arguments) throws IOException {
        List<String> command = ChildJava.command(
                "-Dkinora.cache.scenes=" + folder.resolve("cache"),
                "-Dkinora.classes=" + ownClasses(),
                Main.class.getName(),
                "preview");
        command = new ArrayList<>(command);
        command.addAll(List.of(arguments));
        command.addAll(List.of("--size", WIDTH + "x" + HEIGHT, "--verbose"));
        Path said = folder.resolve(name + ".said");
        ProcessBuilder program = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        program.environment().put("DISPLAY", server.display());
        program.environment().remove("WAYLAND_DISPLAY");
        XConnection screen = server.connect();
        screen.moveMouse(1190, 890);
        Process process = program.start();
        LiveWindow[] opened = new LiveWindow[1];
        WatchedWindow.await("a window opens", () -> {
            assertThat(process.isAlive()).as(Files.readString(said)).isTrue();
            List<Integer> windows = screen.windows(name);
            if (windows.isEmpty()) {
                return false;
            }
            opened[0] = new LiveWindow(screen, process, said, windows.get(0));
            return screen.hasFocus(windows.get(0));
        });
        return opened[0];
    }

    private static String ownClasses() {
        return Path.of(Main.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath())
                .toString();
    }

    /** What the program has printed so far. */
    String said() throws IOException {
        return Files.readString(said, StandardCharsets.UTF_8);
    }

    /** How often it has printed something. */
    int timesSaid(String words) throws IOException {
        return said().split(Pattern.quote(words), -1).length - 1;
    }

    void awaitSaid(String words) throws IOException {
        await("it says " + words, () -> said().contains(words));
    }

    void type(int keysym) throws IOException {
        screen.type(keysym);
    }

    /** A row of the picture: 0xRRGGBB each. */
    int[] row(int y) throws IOException {
        Area place = screen.placeOf(window);
        return screen.pixels(new Area(place.left(), place.top() + y, WIDTH, 1));
    }

    int pixel(int x, int y) throws IOException {
        return row(y)[x];
    }

    void awaitPixel(String what, int x, int y, Color color) throws IOException {
        await(what, () -> WatchedWindow.isLike(pixel(x, y), color));
    }

    /** The first pixel of a row that has a colour; -1 if none has. */
    int leftOf(Color color, int y) throws IOException {
        int[] row = row(y);
        for (int x = 0; x < row.length; x++) {
            if (WatchedWindow.isLike(row[x], color)) {
                return x;
            }
        }
        return -1;
    }

    void await(String what, WatchedWindow.Question question) throws IOException {
        try {
            WatchedWindow.await(what, () -> {
                assertThat(process.isAlive()).as("the program runs").isTrue();
                return question.isTrue();
            });
        } catch (AssertionError failed) {
            throw new AssertionError(failed.getMessage() + "; it said: " + said(), failed);
        }
    }

    boolean isOpen() {
        return process.isAlive();
    }

    int awaitEnd() throws InterruptedException {
        assertThat(process.waitFor(60, TimeUnit.SECONDS))
                .as("the window closes")
                .isTrue();
        return process.exitValue();
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        screen.close();
    }
}
