package org.kinora.engine.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.function.LongPredicate;
import org.kinora.engine.ChildJava;
import org.kinora.engine.Patience;
import org.kinora.engine.paint.Color;
import org.kinora.engine.preview.WindowLayout.Area;

/** The live window with the {@link CountingFilm}, in a process of its own, as seen and handled on a virtual screen. */
final class WatchedWindow implements AutoCloseable {

    static final int SPACE = 0x20;
    static final int SHIFT = 0xFFE1;
    static final int PAGE_UP = 0xFF55;
    static final int PAGE_DOWN = 0xFF56;
    static final int Q = 0x71;
    static final int HOME = 0xFF50;
    static final int LEFT = 0xFF51;
    static final int RIGHT = 0xFF53;
    static final int END = 0xFF57;
    static final int BACKSPACE = 0xFF08;
    static final int ESCAPE = 0xFF1B;

    private static final String TITLE = "Kinora";

    private static final long DEADLINE_SECONDS = 60;
    /** Inside the sign for playing, in the gap of the two bars that are shown while the film runs. */
    private static final int SIGN_X = 26;
    /** The middle of the sign, from the bar's lower edge. */
    private static final int SIGN_Y = 19;

    /** Above the plays, where only a mark and the head reach. */
    private static final int MARK_Y = 30;

    interface Question {
        boolean isTrue() throws IOException;
    }

    private final XConnection screen;
    private final ExpectedPictures expected;
    private final Process process;
    private final int window;

    private WatchedWindow(XConnection screen, ExpectedPictures expected, Process process, int window) {
        this.screen = screen;
        this.expected = expected;
        this.process = process;
        this.window = window;
    }

    /** @param folder the one that the program works in */
    static WatchedWindow open(VirtualScreen server, ExpectedPictures expected, Path folder) throws IOException {
        ProcessBuilder program = new ProcessBuilder(ChildJava.command(CountingFilm.class.getName()))
                .inheritIO()
                .directory(folder.toFile());
        program.environment().put("DISPLAY", server.display());
        program.environment().remove("WAYLAND_DISPLAY");
        XConnection screen = server.connect();
        // out of the window's way
        screen.moveMouse(1190, 890);
        Process process = program.start();
        await("a window opens", () -> {
            assertThat(process.isAlive()).as("the program runs").isTrue();
            return !screen.windows(TITLE).isEmpty();
        });
        WatchedWindow watched = new WatchedWindow(
                screen, expected, process, screen.windows(TITLE).get(0));
        await("the window has the keyboard", () -> screen.hasFocus(watched.window));
        await("a frame is shown", () -> watched.frameShown().isPresent());
        return watched;
    }

    private Area place() throws IOException {
        return screen.placeOf(window);
    }

    WindowLayout layout() throws IOException {
        Area whole = place();
        return WindowLayout.of(whole.width(), whole.height(), TransportBar.HEIGHT, expected.aspect());
    }

    /** The frame whose rendered picture is on the screen, pixel for pixel; none if there is something else. */
    OptionalLong frameShown() throws IOException {
        Area picture = layout().picture();
        return expected.frameOf(pixels(picture), picture);
    }

    /** True if the bar says that the film runs. */
    boolean saysItRuns() throws IOException {
        Area bar = layout().bar();
        int[] pixel = pixels(new Area(SIGN_X, bar.top() + bar.height() - SIGN_Y, 1, 1));
        return (pixel[0] & 0xFF) < 0x40;
    }

    /** What the screen shows of a part of the window. */
    int[] pixels(Area area) throws IOException {
        Area whole = place();
        return screen.pixels(
                new Area(whole.left() + area.left(), whole.top() + area.top(), area.width(), area.height()));
    }

    void type(int keysym) throws IOException {
        screen.type(keysym);
    }

    void typeWithShift(int keysym) throws IOException {
        screen.typeWith(SHIFT, keysym);
    }

    /** @param button 1 for the left one, 2 for the wheel's */
    void drag(int button, double fromX, double fromY, double toX, double toY) throws IOException {
        moveMouse(fromX, fromY);
        screen.pressMouse(button);
        moveMouse(toX, toY);
        screen.releaseMouse(button);
    }

    void click(double x, double y) throws IOException {
        moveMouse(x, y);
        pressMouse();
        releaseMouse();
    }

    void turnWheel(boolean up) throws IOException {
        screen.turnWheel(up);
    }

    int pixel(double x, double y) throws IOException {
        return pixels(new Area((int) Math.round(x), (int) Math.round(y), 1, 1))[0];
    }

    /** Returns when a pixel has a colour, give or take a little rounding. */
    void awaitPixel(String what, double x, double y, Color color) throws IOException {
        await(what, () -> isLike(pixel(x, y), color));
    }

    /** Returns when one of some pixels has a colour. */
    void awaitColor(String what, Area area, Color color) throws IOException {
        await(what, () -> Arrays.stream(pixels(area)).anyMatch(pixel -> isLike(pixel, color)));
    }

    static boolean isLike(int pixel, Color color) {
        int wanted = color.argb();
        for (int shift = 0; shift <= 16; shift += 8) {
            if (Math.abs((pixel >> shift & 0xFF) - (wanted >> shift & 0xFF)) > 3) {
                return false;
            }
        }
        return true;
    }

    /** Returns when the bar says something at its right end. */
    void awaitChip() throws IOException {
        await("the bar says something at its right end", this::hasChip);
    }

    void awaitNoChip() throws IOException {
        await("the bar says nothing at its right end", () -> !hasChip());
    }

    private boolean hasChip() throws IOException {
        Area bar = layout().bar();
        int[] row = pixels(new Area(bar.width() - 60, bar.top() + bar.height() - 28, 42, 18));
        return Arrays.stream(row).anyMatch(pixel -> (pixel & 0xFF) > 0x60);
    }

    /** Returns when the picture's place shows exactly these pixels. */
    void awaitPicture(String what, int[] pixels) throws IOException {
        await(what, () -> Arrays.equals(pixels(layout().picture()), pixels));
    }

    void awaitPlace(Area wanted) throws IOException {
        await("the window is at " + wanted, () -> place().equals(wanted));
    }

    /** Where the window is on the screen. */
    Area placeOnScreen() throws IOException {
        return place();
    }

    boolean isOpen() {
        return process.isAlive();
    }

    void moveMouse(double x, double y) throws IOException {
        Area whole = place();
        screen.moveMouse(whole.left() + (int) Math.round(x), whole.top() + (int) Math.round(y));
    }

    void pressMouse() throws IOException {
        screen.pressMouse();
    }

    void releaseMouse() throws IOException {
        screen.releaseMouse();
    }

    void resize(int width, int height) throws IOException {
        screen.resize(window, width, height);
        await("the window has its new size", () -> place().width() == width && place().height() == height);
    }

    /** Stops the film and says on which frame. */
    long pause() throws IOException {
        type(SPACE);
        awaitStanding();
        await("a frame is shown", () -> frameShown().isPresent());
        return frameShown().getAsLong();
    }

    void awaitRunning() throws IOException {
        await("the bar says that the film runs", this::saysItRuns);
    }

    void awaitStanding() throws IOException {
        await("the bar says that the film stands", () -> !saysItRuns());
    }

    /** The line of time in the window's bar, in pixels of the window. */
    TimeBar timeBar() throws IOException {
        Area area = layout().bar();
        return TransportBar.timeBar(FilmOutline.of(expected.film()), area.width(), 1);
    }

    /** Returns when the bar shows a mark for the frame that the mouse points at. */
    void awaitMark(double x) throws IOException {
        TimeBar bar = timeBar();
        int place = (int) bar.xOf(bar.frameAt(x));
        Area above = new Area(place, layout().bar().top() + MARK_Y, 1, 1);
        await("the bar has a mark under the mouse", () -> (pixels(above)[0] & 0xFF) > 0x80);
    }

    /** Returns when such a frame is on the screen; fails if none comes. */
    void awaitFrame(String which, LongPredicate frame) throws IOException {
        await(which, () -> {
            OptionalLong shown = frameShown();
            return shown.isPresent() && frame.test(shown.getAsLong());
        });
    }

    void awaitFrame(long frame) throws IOException {
        awaitFrame("frame " + frame + " is shown", shown -> shown == frame);
    }

    /** The status with which the program ends by itself. */
    int awaitEnd() throws InterruptedException {
        if (!process.waitFor(DEADLINE_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("The window does not close");
        }
        return process.exitValue();
    }

    static void await(String what, Question question) throws IOException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(DEADLINE_SECONDS);
        while (!question.isTrue()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("In " + DEADLINE_SECONDS + " s it did not come to this: " + what);
            }
            Patience.untilTheNextLook();
        }
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        screen.close();
    }
}
