package org.kinora.engine.preview;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.kinora.engine.frame.DrawList;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.paint.Color;
import org.kinora.engine.preview.WindowLayout.Area;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.Inspector;

/**
 * A film in a window, which is drawn again when its looks change: by time, by the {@link Controls}, or because the scene's
 * source has changed, for which the {@link Reloader} has another film. For the process's first thread.
 */
final class PreviewWindow implements AutoCloseable {

    /** While nothing moves, only events end the wait; the limit is for desktops that lose one. */
    private static final double IDLE_SECONDS = 1;

    /** How often it looks for more of a film that is still being recorded. */
    private static final double RECORDING_SECONDS = 0.03;

    private final LiveScene scene;
    private final Film firstFilm;
    private final PictureSize size;
    private final GlfwWindow window;
    private final Player player;
    private final Gaze gaze;
    private final Controls controls;
    private final Faults faults;
    private final Notices notices = new Notices();
    private final DropMeter drops = new DropMeter();
    /** Null for a scene that stays as it is. */
    private final Reloader reloader;

    private Screening screening;
    private Stage stage;
    /** Whether the window looks otherwise than it was drawn, apart from the frame. */
    private boolean stale;

    private long shownFrame = -1;
    private boolean shownRunning;
    private Chip shownNotice;
    private Reloader.Renewed renewed;
    private CompletableFuture<Path> screenshot;

    /** Opens the window and shows it. */
    PreviewWindow(LiveScene scene, Film film, PictureSize size, long firstFrame) {
        this.scene = scene;
        this.firstFilm = film;
        this.size = size;
        this.player = new Player(film, firstFrame);
        this.gaze = new Gaze(shown -> new Inspector(shown, scene::source));
        this.faults = new Faults(scene::say);
        this.window = GlfwWindow.open(film.name() + " – Kinora");
        this.screening = new Screening(player, null, scene::explain, window::wake);
        this.controls = new Controls(window, player, gaze, faults, () -> stage, this::reload, this::takeScreenshot);
        window.listen(controls);
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
            player.catchUp(now);
            stale |= screening.catchUp();
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
        return playback.isRunningAt(now) ? Math.min(wait, playback.nanosToNextFrame(now) / 1e9) : wait;
    }

    private void takeNews() {
        Reloader.News news = reloader == null ? null : reloader.takeNews();
        if (news instanceof Reloader.Renewed film) {
            replaceFilm(film);
        } else if (news instanceof Reloader.Failed failed) {
            faults.sourceFails(failed.message());
            stale = true;
        }
        if (screenshot != null && screenshot.isDone()) {
            tellOfScreenshot();
        }
    }

    private void replaceFilm(Reloader.Renewed film) {
        long now = System.nanoTime();
        Screening before = screening;
        DrawList lastPicture = before.picture(player.playback().frameAt(now));
        player.replace(film.film(), now);
        screening = new Screening(player, lastPicture, scene::explain, window::wake);
        before.close();
        before.film().close();
        gaze.moveTo(film.film(), player.playback().frameAt(now));
        faults.sourceIsShown();
        renewed = film;
        stale = true;
    }

    private void reload() {
        if (reloader != null) {
            reloader.reload();
        }
    }

    private void show(long now) {
        boolean isFit = !controls.takeNewSize() && stage != null || fitStage();
        boolean isChanged = controls.takeChange() | stale;
        stale = isChanged;
        if (!isFit) {
            return;
        }
        long frame = player.playback().frameAt(now);
        boolean running = player.playback().isRunningAt(now);
        Chip notice = notices.at(now);
        if (!stale && frame == shownFrame && running == shownRunning && notice == shownNotice) {
            return;
        }
        if (!running) {
            drops.interrupted();
        } else if (frame != shownFrame) {
            drops.shown(player.playback(), frame, now);
        }
        paint(frame, running, notice);
        window.swap();
        stale = false;
        shownFrame = frame;
        shownRunning = running;
        shownNotice = notice;
        tellOfRenewal();
    }

    private void paint(long frame, boolean running, Chip notice) {
        try {
            stage.paint(whatToShow(frame, running, notice));
            screening.keep();
        } catch (RuntimeException failed) {
            // what a scene draws may be impossible to draw; the picture before was not
            screening.refuse(failed);
            stage.paint(whatToShow(frame, running, notice));
        }
    }

    private Stage.Show whatToShow(long frame, boolean running, Chip notice) {
        Area room = stage.layout().room();
        Labels labels = stage.labels();
        TransportBar bar = stage.bar(screening.outline());
        DrawList picture = screening.picture(frame);
        boolean helps = controls.helps();
        // the help may cover everything, and lies over nothing else
        Gaze.Picked picked = helps ? null : gaze.picked(frame);
        Optional<String> fault = faults.current(screening.fault());
        return new Stage.Show(
                picture,
                gaze.zoom(),
                picked == null ? null : picked.bounds(),
                DrawList.FRAME_HEIGHT * size.width() / size.height(),
                controls.showsBar() ? bar.at(barState(frame, running, notice, fault)) : null,
                fault.filter(message -> !helps && !faults.isAway(message))
                        .map(message -> FaultPanel.of(message, labels, room))
                        .orElse(null),
                picked == null ? null : InspectorPanel.of(picked, labels, room, stage.placeOf(picked, gaze.zoom())),
                helps ? HelpPanel.of(labels, room, scene.notes()) : null);
    }

    private TransportBar.State barState(long frame, boolean running, Chip notice, Optional<String> fault) {
        return new TransportBar.State(
                frame,
                running,
                controls.hand().alongTime(stage.layout().bar(), stage.bar()),
                player.playback().loop(),
                screening.peaks(),
                Chips.of(player, screening, gaze.zoom(), drops, fault.filter(faults::isAway), notice));
    }

    private void tellOfRenewal() {
        if (renewed != null) {
            ReloadTiming timing = renewed.timing().drawnAfter((System.nanoTime() - renewed.handedOver()) / 1e6);
            renewed = null;
            scene.shown(timing);
            say(String.format(Locale.ROOT, "reloaded in %.0f ms", timing.whole()), Tones.DIM);
        }
    }

    private void takeScreenshot() {
        if (screenshot == null) {
            long frame = player.playback().frameAt(System.nanoTime());
            screenshot = Screenshot.save(
                    screening.picture(frame),
                    size,
                    screening.film().name(),
                    screening.outline().time(frame));
            screenshot.whenComplete((file, failed) -> window.wake());
        }
    }

    private void tellOfScreenshot() {
        try {
            Path file = screenshot.join();
            say("saved " + file, Tones.BRIGHT);
            scene.say("saved " + file);
        } catch (RuntimeException failed) {
            String why = scene.explain(failed.getCause());
            say("no screenshot: " + why, Tones.WARNING);
            scene.say("no screenshot: " + why);
        }
        screenshot = null;
    }

    private void say(String words, Color color) {
        notices.say(new Chip(words, color), System.nanoTime());
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
        stale = true;
        return true;
    }

    private int barHeight() {
        return (int) Math.round(TransportBar.HEIGHT * window.contentScale());
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
