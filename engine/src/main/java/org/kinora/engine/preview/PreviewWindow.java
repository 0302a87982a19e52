package org.kinora.engine.preview;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CompletableFuture;
import org.kinora.engine.frame.DrawList;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.preview.WindowLayout.Area;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.Inspected;

/**
 * A film in a window, controlled by keys and mouse: these change the {@link Player}, the {@link Zoom} or the {@link
 * Selection}, and the window is drawn again. When the scene's source changes, the film is replaced by another one. For the
 * process's first thread.
 */
final class PreviewWindow implements WindowEvents, AutoCloseable {

    /** While nothing moves, only events end the wait; the limit is for desktops that lose one. */
    private static final double IDLE_SECONDS = 1;

    /** How often it looks for more of a film that is still being recorded. */
    private static final double RECORDING_SECONDS = 0.03;

    /** How far beside a thing a click may be, in pixels on a screen with a scale of 1. */
    private static final double REACH = 5;

    private static final double ZOOM_STEP = 0.25;

    private final LiveScene scene;
    private final Film firstFilm;
    private final PictureSize size;
    private final GlfwWindow window;
    private final Player player;
    private final Reloader reloader;
    private final Hand hand = new Hand();
    private final Notices notices = new Notices();
    private final DropMeter drops = new DropMeter();
    private Screening screening;
    private Stage stage;
    private TransportBar bar;
    private Zoom zoom = Zoom.WHOLE;
    private Selection selection;
    private boolean helps;
    private String sourceFault;
    private String toldFault;
    private boolean resized;
    private boolean stale = true;
    private long shownFrame = -1;
    private boolean shownRunning;
    private boolean said;
    private Reloader.Renewed renewed;
    private CompletableFuture<Path> screenshot;

    /** Opens the window and shows it. */
    PreviewWindow(LiveScene scene, Film film, PictureSize size, long firstFrame) {
        this.scene = scene;
        this.firstFilm = film;
        this.size = size;
        this.player = new Player(film, firstFrame);
        this.window = GlfwWindow.open(film.name() + " – Kinora");
        this.screening = new Screening(player, null, scene::explain, window::wake);
        window.listen(this);
        window.show(size.width(), size.height(), barHeight());
        this.reloader = scene.parts().isEmpty() ? null : Reloader.start(scene, player::frameIn, window::wake);
    }

    /** Plays until the window is closed. */
    void run() {
        if (screening.outline().frameCount() > 1 || !screening.outline().isComplete()) {
            player.play(System.nanoTime());
        }
        while (!window.isClosing()) {
            takeNews();
            long now = System.nanoTime();
            catchUp(now);
            show(now);
            window.awaitEvents(secondsToWait(System.nanoTime()));
        }
    }

    private double secondsToWait(long now) {
        double wait = Math.min(IDLE_SECONDS, notices.nanosLeft(now) / 1e9);
        if (!screening.isSettled()) {
            wait = Math.min(wait, RECORDING_SECONDS);
        }
        Playback playback = player.playback();
        return playback.isRunningAt(now) ? Math.min(wait, Math.max(0, playback.nanosToNextFrame(now) / 1e9)) : wait;
    }

    private void takeNews() {
        Reloader.News news = reloader == null ? null : reloader.takeNews();
        if (news instanceof Reloader.Renewed film) {
            replaceFilm(film);
        } else if (news instanceof Reloader.Failed failed) {
            sourceFault = failed.message();
            stale = true;
        }
        if (screenshot != null && screenshot.isDone()) {
            tellOfScreenshot();
        }
    }

    private void replaceFilm(Reloader.Renewed film) {
        long now = System.nanoTime();
        Screening before = screening;
        player.replace(film.film(), now);
        screening = new Screening(
                player, before.picture(player.playback().frameAt(now)), scene::explain, window::wake);
        before.close();
        before.film().close();
        long frame = player.playback().frameAt(now);
        selection = selection == null ? null : selection.in(film.film(), frame);
        bar = null;
        sourceFault = null;
        toldFault = null;
        renewed = film;
        drops.interrupted();
        stale = true;
    }

    private void catchUp(long now) {
        player.catchUp(now);
        if (screening.catchUp()) {
            bar = null;
            stale = true;
        }
    }

    private void show(long now) {
        if ((stage == null || resized) && !fitStage()) {
            return;
        }
        long frame = player.playback().frameAt(now);
        boolean running = player.playback().isRunningAt(now);
        Chip notice = notices.at(now);
        if (!stale && frame == shownFrame && running == shownRunning && said == (notice != null)) {
            return;
        }
        if (running && frame != shownFrame) {
            drops.shown(frame, player.playback().pace(), now);
        } else if (!running) {
            drops.interrupted();
        }
        stage.paint(whatToShow(frame, running, notice));
        window.swap();
        stale = false;
        shownFrame = frame;
        shownRunning = running;
        said = notice != null;
        tellOfRenewal();
    }

    private Stage.Show whatToShow(long frame, boolean running, Chip notice) {
        WindowLayout layout = stage.layout();
        Labels labels = stage.labels();
        if (bar == null) {
            bar = new TransportBar(
                    screening.outline(), labels, layout.bar().width(), layout.bar().height());
        }
        DrawList picture = screening.picture(frame);
        Optional<String> fault = Optional.ofNullable(sourceFault).or(screening::fault);
        fault.ifPresent(this::tellOnce);
        Inspected picked = selection == null ? null : selection.inspected(frame);
        double frameWidth = 8.0 * size.width() / size.height();
        OptionalDouble pointer = hand.alongTime(layout.bar(), bar);
        return new Stage.Show(
                picture,
                zoom,
                picked == null ? null : picked.bounds(),
                frameWidth,
                showsBar()
                        ? bar.at(new TransportBar.State(
                                frame,
                                running,
                                pointer,
                                player.playback().loop(),
                                screening.peaks(),
                                chips(notice)))
                        : null,
                fault.map(message -> FaultPanel.of(message, labels, layout.room())).orElse(null),
                picked == null
                        ? null
                        : InspectorPanel.of(
                                picked,
                                selection.wholes(),
                                labels,
                                layout.room(),
                                zoom.area(picked.bounds(), layout.picture())),
                helps ? HelpPanel.of(labels, layout.room(), scene.notes()) : null);
    }

    /** In full screen the bar comes when the mouse is where it lies. */
    private boolean showsBar() {
        return !window.isFullScreen()
                || hand.grip() == Hand.Grip.TIME
                || hand.isIn(stage.layout().bar());
    }

    private List<Chip> chips(Chip notice) {
        List<Chip> chips = new ArrayList<>();
        drops.words().ifPresent(words -> chips.add(new Chip(words, Tones.WARNING)));
        if (!screening.isSettled()) {
            chips.add(new Chip("recording …", Tones.DIM));
        }
        if (!player.playback().pace().isUsual()) {
            chips.add(new Chip(player.playback().pace().toString(), Tones.BRIGHT));
        }
        if (player.playback().loop() != null && player.playback().loop().on()) {
            chips.add(new Chip("loop", Tones.LOOP));
        }
        if (player.isMuted()) {
            chips.add(new Chip("muted", Tones.BRIGHT));
        }
        if (!zoom.isWhole()) {
            chips.add(new Chip(Math.round(100 * zoom.factor()) + " %", Tones.BRIGHT));
        }
        if (notice != null) {
            chips.add(notice);
        }
        return chips;
    }

    /** A fault is told in the terminal when it comes up, and not again while it lasts. */
    private void tellOnce(String fault) {
        if (!fault.equals(toldFault)) {
            toldFault = fault;
            scene.say(fault);
        }
    }

    private void tellOfRenewal() {
        if (renewed != null) {
            ReloadTiming timing = renewed.timing().drawnAfter((System.nanoTime() - renewed.handedOver()) / 1e6);
            renewed = null;
            scene.shown(timing);
            notice(String.format("reloaded in %.0f ms", timing.whole()), false);
        }
    }

    private void tellOfScreenshot() {
        try {
            Path file = screenshot.join();
            notice("saved " + file, false);
            scene.say("saved " + file);
        } catch (RuntimeException failed) {
            notice("no screenshot: " + failed.getCause().getMessage(), true);
            scene.say("no screenshot: " + scene.explain(failed.getCause()));
        }
        screenshot = null;
    }

    private void notice(String words, boolean isWarning) {
        notices.say(new Chip(words, isWarning ? Tones.WARNING : Tones.DIM), System.nanoTime());
        stale = true;
    }

    /** False while the window has no pixels. */
    private boolean fitStage() {
        Area whole = window.framebuffer();
        if (whole.width() == 0 || whole.height() == 0) {
            return false;
        }
        closeStage();
        double aspect = (double) size.width() / size.height();
        WindowLayout layout = window.isFullScreen()
                ? WindowLayout.overlaid(whole.width(), whole.height(), barHeight(), aspect)
                : WindowLayout.of(whole.width(), whole.height(), barHeight(), aspect);
        stage = new Stage(layout, window.contentScale());
        bar = null;
        resized = false;
        stale = true;
        return true;
    }

    private int barHeight() {
        return (int) Math.round(TransportBar.HEIGHT * window.contentScale());
    }

    private void perform(Action action) {
        stale = true;
        long now = System.nanoTime();
        if (player.perform(action, now)) {
            drops.interrupted();
            return;
        }
        switch (action) {
            case ZOOM_IN -> zoom = zoom.by(ZOOM_STEP, placeToZoomAt());
            case ZOOM_OUT -> zoom = zoom.by(-ZOOM_STEP, placeToZoomAt());
            case WHOLE_PICTURE -> zoom = Zoom.WHOLE;
            case SCREENSHOT -> takeScreenshot(now);
            case FULL_SCREEN -> window.toggleFullScreen();
            case RELOAD -> reload();
            case HELP -> helps = !helps;
            case BACK -> goBack();
            case CLOSE -> window.askToClose();
            default -> throw new IllegalStateException("Nobody does " + action);
        }
    }

    private void reload() {
        if (reloader != null) {
            reloader.reload();
        }
    }

    private void takeScreenshot(long now) {
        if (screenshot == null) {
            long frame = player.playback().frameAt(now);
            screenshot = Screenshot.save(
                    screening.picture(frame),
                    size,
                    screening.film().name(),
                    screening.outline().time(frame));
            screenshot.whenComplete((file, failed) -> window.wake());
        }
    }

    private void goBack() {
        if (helps) {
            helps = false;
        } else if (selection != null) {
            selection = null;
        } else if (window.isFullScreen()) {
            window.toggleFullScreen();
        } else {
            window.askToClose();
        }
    }

    private Point placeToZoomAt() {
        Area picture = stage.layout().picture();
        return hand.isIn(picture) ? hand.seenIn(picture) : Point.ORIGIN;
    }

    @Override
    public void keyPressed(int key, boolean shift) {
        KeyBindings.ofKey(key, shift).ifPresent(this::performOnStage);
    }

    @Override
    public void typed(int codePoint) {
        KeyBindings.ofCharacter(codePoint).ifPresent(this::performOnStage);
    }

    private void performOnStage(Action action) {
        if (stage != null) {
            perform(action);
        }
    }

    @Override
    public void scrolled(double steps) {
        if (stage != null && hand.isIn(stage.layout().room())) {
            zoom = zoom.by(steps * ZOOM_STEP, placeToZoomAt());
            stale = true;
        }
    }

    @Override
    public void pointerMoved(double x, double y) {
        stale = true;
        if (stage == null) {
            return;
        }
        Point by = hand.move(x, y, stage.layout().picture());
        if (hand.grip() == Hand.Grip.TIME) {
            seekToPointer();
        } else if (hand.grip() == Hand.Grip.PICTURE) {
            zoom = zoom.panned(by);
        }
    }

    @Override
    public void pointerLeft() {
        hand.leave();
        stale = true;
    }

    @Override
    public void pointerPressed() {
        if (stage == null || bar == null) {
            return;
        }
        stale = true;
        long now = System.nanoTime();
        Area barArea = stage.layout().bar();
        if (showsBar() && hand.isIn(barArea)) {
            if (hand.alongTime(barArea, bar).isPresent()) {
                hand.take(Hand.Grip.TIME);
                player.hold(now);
                seekToPointer();
            } else {
                perform(Action.PLAY);
            }
        } else if (helps) {
            helps = false;
        } else {
            pick(now);
        }
    }

    /** What moves cannot be looked at: the film stops. */
    private void pick(long now) {
        Area picture = stage.layout().picture();
        if (player.playback().isRunningAt(now)) {
            perform(Action.PLAY);
        }
        double unit = picture.height() / 8.0;
        try {
            selection = Selection.at(
                    screening.film(),
                    selection,
                    player.playback().frameAt(now),
                    zoom.placeOf(hand.seenIn(picture)),
                    REACH * stage.labels().scale() / unit / zoom.factor());
        } catch (RuntimeException | Error failed) {
            // the scene's own functions fail in this frame, which the picture tells already
            selection = null;
        }
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
        stale = true;
    }

    private void seekToPointer() {
        if (bar != null) {
            player.seek(bar.timeBar().frameAt(hand.x()), System.nanoTime());
            drops.interrupted();
        }
    }

    @Override
    public void resized() {
        resized = true;
    }

    @Override
    public void contentsLost() {
        stale = true;
    }

    private void closeStage() {
        if (stage != null) {
            stage.close();
            stage = null;
        }
    }

    @Override
    public void close() {
        if (reloader != null) {
            reloader.close();
        }
        screening.close();
        if (screening.film() != firstFilm) {
            screening.film().close();
        }
        closeStage();
        window.close();
    }
}
