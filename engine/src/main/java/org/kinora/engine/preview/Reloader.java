package org.kinora.engine.preview;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.ToLongFunction;
import org.kinora.engine.scene.Film;

/**
 * Makes a scene anew whenever a file of it was saved, on a thread of its own, and has it ready as soon as the frame is
 * recorded that is being looked at. What fails is told, and the next change is awaited.
 */
final class Reloader implements AutoCloseable {

    /** What a change has come to. */
    sealed interface News permits Renewed, Failed {}

    /**
     * A new film, of which the frame that is being looked at is recorded.
     *
     * @param handedOver when that was, as {@link System#nanoTime} counts
     * @param timing up to then
     */
    record Renewed(Film film, ReloadTiming timing, long handedOver) implements News {}

    /** The scene as it is now cannot be shown. */
    record Failed(String message) implements News {}

    /** After so many times the compiler is as quick as it becomes. */
    private static final int REHEARSALS = 8;

    /** No rehearsal begins later than this after the first, which may have to compile everything. */
    private static final long REHEARSAL_NANOS = TimeUnit.SECONDS.toNanos(4);

    private final LiveScene scene;
    private final ToLongFunction<Film> frameShown;
    private final Runnable whenNews;
    private final SourceWatcher watcher;
    private final AtomicReference<News> news = new AtomicReference<>();
    private final Thread thread = new Thread(this::run, "reloader");

    private Reloader(LiveScene scene, ToLongFunction<Film> frameShown, Runnable whenNews) {
        this.scene = scene;
        this.frameShown = frameShown;
        this.whenNews = whenNews;
        this.watcher = new SourceWatcher(scene::parts, scene::madeAt);
    }

    /**
     * @param frameShown which frame of a film shows what is being looked at now; called on the reloader's thread
     * @param whenNews is called on the reloader's thread when {@link #takeNews} has something
     */
    static Reloader start(LiveScene scene, ToLongFunction<Film> frameShown, Runnable whenNews) {
        Reloader reloader = new Reloader(scene, frameShown, whenNews);
        reloader.thread.setDaemon(true);
        reloader.thread.start();
        return reloader;
    }

    /** The latest news, once; null if there is none. */
    News takeNews() {
        return news.getAndSet(null);
    }

    /** Makes the scene anew though nothing has changed. */
    void reload() {
        watcher.ask();
    }

    private void run() {
        try {
            rehearse();
            while (true) {
                reloadAfter(watcher.awaitChange());
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void rehearse() {
        thread.setPriority(Thread.MIN_PRIORITY);
        long end = Long.MAX_VALUE;
        for (int i = 0; i < REHEARSALS && System.nanoTime() < end && !watcher.hasChanged(); i++) {
            try {
                scene.rehearse();
                end = i == 0 ? System.nanoTime() + REHEARSAL_NANOS : end;
            } catch (Throwable failed) {
                break; // if there is something to tell, the next save will
            }
        }
        thread.setPriority(Thread.NORM_PRIORITY);
    }

    private void reloadAfter(long saved) throws InterruptedException {
        Film film = null;
        try {
            long noticed = System.nanoTime();
            film = scene.record();
            long made = System.nanoTime();
            if (!awaitFrame(film, frameShown.applyAsLong(film))) {
                film.close();
                watcher.ask(); // another change makes this one old, also if it is taken back
                return;
            }
            long recorded = System.nanoTime();
            ReloadTiming timing =
                    new ReloadTiming(millis(saved, noticed), millis(noticed, made), millis(made, recorded), 0);
            tell(new Renewed(film, timing, recorded));
        } catch (InterruptedException closed) {
            throw closed;
        } catch (Throwable failed) {
            // a scene may throw anything, checked or not
            if (film != null) {
                film.close();
            }
            // what was read while it was being written may be anything; it is made anew when it is whole
            if (!watcher.hasChanged()) {
                tell(new Failed(scene.explain(failed)));
            }
        }
    }

    /** False if something changes before the frame, or the film's end before it, is recorded. */
    private boolean awaitFrame(Film film, long frame) throws InterruptedException {
        long looked = System.nanoTime();
        while (!film.knows(frame)) {
            TimeUnit.MILLISECONDS.sleep(1);
            if (System.nanoTime() - looked > TimeUnit.MILLISECONDS.toNanos(50)) {
                looked = System.nanoTime();
                if (watcher.hasChanged()) {
                    return false;
                }
            }
        }
        if (film.framesSoFar() <= frame) {
            film.has(frame); // throws what the scene threw before it came so far
        }
        return true;
    }

    private static double millis(long from, long to) {
        return (to - from) / 1e6;
    }

    private void tell(News latest) {
        close(news.getAndSet(latest));
        whenNews.run();
    }

    private static void close(News unwanted) {
        if (unwanted instanceof Renewed renewed) {
            renewed.film.close();
        }
    }

    @Override
    public void close() {
        thread.interrupt();
        watcher.close();
        close(news.getAndSet(null));
    }
}
