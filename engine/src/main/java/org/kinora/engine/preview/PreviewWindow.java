package org.kinora.engine.preview;

import static org.lwjgl.glfw.GLFW.*;

import java.util.OptionalDouble;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.preview.WindowLayout.Area;
import org.kinora.engine.scene.Film;

/**
 * A film in a window, controlled by keys and mouse: these change the {@link Playback}, and the window is drawn again
 * when its looks change. For the process's first thread.
 */
final class PreviewWindow implements WindowEvents, AutoCloseable {

    /** While nothing moves, only events end the wait; the limit is for desktops that lose one. */
    private static final double IDLE_SECONDS = 1;

    /** Everything that the window's looks depend on, apart from its size. */
    private record Look(long frame, boolean running, OptionalDouble pointer) {}

    private final Film film;
    private final double aspect;
    private final GlfwWindow window;
    private WindowPainter painter;
    private PreviewSound sound;
    private volatile Playback playback; // written by the window's thread, read by that of the sound
    private boolean resized;
    private Look shown;
    private double pointerX = -1;
    private double pointerY = -1;
    private boolean dragging;

    /** Opens the window and shows it. */
    PreviewWindow(Film film, PictureSize size, long firstFrame) {
        this.film = film;
        this.aspect = (double) size.width() / size.height();
        this.playback = Playback.standing(film.rate(), film.frameCount(), firstFrame);
        this.window = GlfwWindow.open(film.name() + " – Kinora");
        window.listen(this);
        window.show(size.width(), size.height(), barHeight());
    }

    /** Plays until the window is closed. */
    void run() {
        if (film.frameCount() > 1) {
            playback = playback.play(System.nanoTime());
        }
        sound = PreviewSound.start(film, () -> playback);
        while (!window.isClosing()) {
            show(System.nanoTime());
            long now = System.nanoTime();
            window.awaitEvents(playback.isRunningAt(now) ? playback.nanosToNextFrame(now) / 1e9 : IDLE_SECONDS);
        }
    }

    private void show(long now) {
        if ((painter == null || resized) && !fitPainter()) {
            return;
        }
        Look look = new Look(playback.frameAt(now), playback.isRunningAt(now), pointed());
        if (!look.equals(shown)) {
            painter.paint(look.frame, look.running, look.pointer);
            window.swap();
            shown = look;
        }
    }

    /** False while the window has no pixels. */
    private boolean fitPainter() {
        Area whole = window.framebuffer();
        if (whole.width() == 0 || whole.height() == 0) {
            return false;
        }
        closePainter();
        WindowLayout layout = WindowLayout.of(whole.width(), whole.height(), barHeight(), aspect);
        painter = new WindowPainter(film, layout, window.contentScale());
        resized = false;
        shown = null;
        return true;
    }

    private int barHeight() {
        return (int) Math.round(TransportBar.HEIGHT * window.contentScale());
    }

    /** The position along the time line that the mouse points at. */
    private OptionalDouble pointed() {
        boolean over = dragging
                || painter.layout().bar().contains(pointerX, pointerY)
                        && !painter.bar().isOverSign(pointerX);
        return over ? OptionalDouble.of(pointerX) : OptionalDouble.empty();
    }

    @Override
    public void keyPressed(int key) {
        long now = System.nanoTime();
        switch (key) {
            case GLFW_KEY_SPACE -> playback = playback.toggle(now);
            case GLFW_KEY_LEFT -> playback = playback.step(-1, now);
            case GLFW_KEY_RIGHT -> playback = playback.step(1, now);
            case GLFW_KEY_HOME -> playback = playback.seek(0, now);
            case GLFW_KEY_END -> playback = playback.seek(playback.lastFrame(), now);
            case GLFW_KEY_ESCAPE, GLFW_KEY_Q -> window.askToClose();
            default -> {}
        }
    }

    @Override
    public void pointerMoved(double x, double y) {
        pointerX = x;
        pointerY = y;
        if (dragging) {
            seekToPointer();
        }
    }

    @Override
    public void pointerLeft() {
        pointerY = -1;
    }

    @Override
    public void pointerPressed() {
        long now = System.nanoTime();
        if (painter == null) {
            return;
        }
        if (pointed().isPresent()) {
            dragging = true;
            playback = playback.hold(now);
            seekToPointer();
        } else {
            playback = playback.toggle(now);
        }
    }

    @Override
    public void pointerReleased() {
        if (dragging) {
            dragging = false;
            playback = playback.release(System.nanoTime());
        }
    }

    private void seekToPointer() {
        playback = playback.seek(painter.bar().timeBar().frameAt(pointerX), System.nanoTime());
    }

    @Override
    public void resized() {
        resized = true;
    }

    @Override
    public void contentsLost() {
        shown = null;
    }

    private void closePainter() {
        if (painter != null) {
            painter.close();
            painter = null;
        }
    }

    @Override
    public void close() {
        if (sound != null) {
            sound.close();
        }
        closePainter();
        window.close();
    }
}
