package org.kinora.engine.preview;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import org.kinora.engine.frame.DrawList;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.preview.WindowLayout.Area;

/**
 * What keys and mouse do: they change the {@link Player}, the {@link Gaze} or the window, which is then drawn again.
 * Events that come before there is a {@link Stage} are lost.
 */
final class Controls implements WindowEvents {

    /** How far beside a thing a click may be, in pixels on a screen with a scale of 1. */
    private static final double REACH = 5;

    /** Of a notch of the wheel, in doublings. */
    private static final double ZOOM_STEP = 0.25;

    private final GlfwWindow window;
    private final Player player;
    private final Gaze gaze;
    private final Faults faults;
    private final Supplier<Stage> stage;
    private final Map<Action, Runnable> others = new EnumMap<>(Action.class);
    private final Hand hand = new Hand();
    private boolean helps;
    private boolean resized;
    private boolean changed;

    /**
     * @param stage gives null while there is none
     * @param reload makes the film anew
     * @param screenshot saves the frame that is shown
     */
    Controls(
            GlfwWindow window,
            Player player,
            Gaze gaze,
            Faults faults,
            Supplier<Stage> stage,
            Runnable reload,
            Runnable screenshot) {
        this.window = window;
        this.player = player;
        this.gaze = gaze;
        this.faults = faults;
        this.stage = stage;
        others.put(Action.ZOOM_IN, () -> gaze.zoomBy(ZOOM_STEP, placeToZoomAt()));
        others.put(Action.ZOOM_OUT, () -> gaze.zoomBy(-ZOOM_STEP, placeToZoomAt()));
        others.put(Action.WHOLE_PICTURE, gaze::seeAll);
        others.put(Action.SCREENSHOT, screenshot);
        others.put(Action.FULL_SCREEN, window::toggleFullScreen);
        others.put(Action.RELOAD, reload);
        others.put(Action.HELP, () -> helps = !helps);
        others.put(Action.BACK, this::goBack);
        others.put(Action.CLOSE, window::askToClose);
    }

    Hand hand() {
        return hand;
    }

    /** Whether the help is to be shown. */
    boolean helps() {
        return helps;
    }

    /** Whether the bar is to be shown: in full screen, while the mouse is where it lies. */
    boolean showsBar() {
        return !window.isFullScreen()
                || hand.grip() == Hand.Grip.TIME
                || hand.isIn(stage.get().layout().bar());
    }

    /** Whether anything has happened since the last call. */
    boolean takeChange() {
        boolean happened = changed;
        changed = false;
        return happened;
    }

    /** Whether the window has another size since the last call. */
    boolean takeNewSize() {
        boolean happened = resized;
        resized = false;
        return happened;
    }

    private void perform(Action action) {
        changed = true;
        if (stage.get() != null && !player.perform(action, System.nanoTime())) {
            others.get(action).run();
        }
    }

    private void goBack() {
        if (helps) {
            helps = false;
        } else if (faults.putAway() || gaze.letGo()) {
            changed = true;
        } else if (window.isFullScreen()) {
            window.toggleFullScreen();
        } else {
            window.askToClose();
        }
    }

    /** Where the mouse is, or else the middle. */
    private Point placeToZoomAt() {
        Area picture = stage.get().layout().picture();
        return hand.isIn(picture) ? hand.seenIn(picture) : Point.ORIGIN;
    }

    @Override
    public void keyPressed(int key, boolean shift) {
        KeyBindings.ofKey(key, shift).ifPresent(this::perform);
    }

    @Override
    public void typed(int codePoint) {
        KeyBindings.ofCharacter(codePoint).ifPresent(this::perform);
    }

    @Override
    public void scrolled(double steps) {
        if (stage.get() != null && hand.isIn(stage.get().layout().room())) {
            gaze.zoomBy(steps * ZOOM_STEP, placeToZoomAt());
            changed = true;
        }
    }

    @Override
    public void pointerMoved(double x, double y) {
        changed = true;
        if (stage.get() == null) {
            return;
        }
        Point by = hand.move(x, y, stage.get().layout().picture());
        if (hand.grip() == Hand.Grip.TIME) {
            seekToPointer();
        } else if (hand.grip() == Hand.Grip.PICTURE) {
            gaze.pan(by);
        }
    }

    @Override
    public void pointerLeft() {
        hand.leave();
        changed = true;
    }

    @Override
    public void pointerPressed() {
        if (stage.get() == null || stage.get().bar() == null) {
            return;
        }
        changed = true;
        Area bar = stage.get().layout().bar();
        if (showsBar() && hand.isIn(bar)) {
            if (hand.alongTime(bar, stage.get().bar()).isPresent()) {
                hand.take(Hand.Grip.TIME);
                player.hold(System.nanoTime());
                seekToPointer();
            } else {
                perform(Action.PLAY);
            }
        } else if (helps) {
            helps = false;
        } else {
            pick();
        }
    }

    /** What moves cannot be looked at: the film stops. */
    private void pick() {
        long now = System.nanoTime();
        if (player.playback().isRunningAt(now)) {
            perform(Action.PLAY);
        }
        Area picture = stage.get().layout().picture();
        gaze.pick(
                player.film(),
                player.playback().frameAt(now),
                hand.seenIn(picture),
                REACH * stage.get().labels().scale() * DrawList.FRAME_HEIGHT / picture.height());
    }

    @Override
    public void panPressed() {
        hand.take(Hand.Grip.PICTURE);
    }

    @Override
    public void pointerReleased() {
        if (hand.grip() == Hand.Grip.TIME) {
            player.release(System.nanoTime());
        }
        hand.take(Hand.Grip.NOTHING);
        changed = true;
    }

    private void seekToPointer() {
        player.seek(stage.get().bar().timeBar().frameAt(hand.x()), System.nanoTime());
    }

    @Override
    public void resized() {
        resized = true;
    }

    @Override
    public void contentsLost() {
        changed = true;
    }
}
