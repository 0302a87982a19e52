package org.kinora.engine.present;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmFrames;

/** A talk as it is given: two windows, the keys, and the {@link Talk} that these change. For the process's first thread. */
final class Lectern implements AutoCloseable {

    /** While nothing moves, only events end the wait, and the clock. */
    private static final double IDLE_SECONDS = 0.25;

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Desk desk = Desk.open();
    private final DeskWindow stage;
    private final DeskWindow notes;
    private final StageView stageView;
    private final NotesView notesView;
    private final TalkSound sound;
    private final TalkKeys keys = new TalkKeys();
    private final PictureSize size;
    private Talk talk;
    private boolean isSwapped;
    private boolean isBlack;
    private boolean isOver;
    /** When the speaker first went on; 0 before that. */
    private long began;

    Lectern(Film film, TalkSettings plan) {
        size = plan.size();
        FilmFrames frames = new FilmFrames(film);
        double aspect = (double) size.width() / size.height();
        stage = desk.window(film.name());
        notes = desk.window("Notes: " + film.name());
        stageView = new StageView(stage, frames, aspect);
        notesView = new NotesView(notes, frames, aspect);
        sound = new TalkSound(film);
        stage.listen(this::pressed, notesView::scroll);
        notes.listen(this::pressed, notesView::scroll);
        Seating seating = seating();
        if (plan.isWindowed() || !seating.isShared()) {
            notes.show(seating.notes(), false);
        }
        stage.show(seating.stage(size, notes.isShown()), true);
        if (!plan.isWindowed()) {
            stage.fillScreen(seating.audience());
        }
        stage.focus();
        talk = Talk.playing(Deck.of(film), plan.firstSlide() - 1, System.nanoTime());
    }

    /** Goes on until the speaker ends it. */
    void run() {
        while (!isOver && !stage.isClosing()) {
            if (notes.isClosing()) {
                notes.hide(); // by its cross, which need not cost the speaker the talk
            }
            long now = System.nanoTime();
            talk = talk.at(now);
            sound.follow(talk, now, isBlack);
            stageView.show(talk.frameAt(now), isBlack);
            if (notes.isShown()) {
                notesView.show(content(now));
            }
            long then = System.nanoTime();
            desk.awaitEvents(
                    talk.isMovingAt(then) ? Math.min(IDLE_SECONDS, talk.nanosToNextFrame(then) / 1e9) : IDLE_SECONDS);
        }
    }

    /** Screens come and go while a talk is given. */
    private Seating seating() {
        return new Seating(desk.screens(), isSwapped);
    }

    private NotesPage.Content content(long now) {
        long seconds = began == 0 ? 0 : (now - began) / 1_000_000_000;
        return new NotesPage.Content(
                talk,
                CLOCK.format(LocalTime.now()),
                String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60),
                (int) (100 * talk.progressAt(now)),
                isBlack,
                keys.digits());
    }

    private void pressed(int key) {
        keys.wishOf(key).ifPresent(this::grant);
    }

    private void grant(TalkKeys.Wish wish) {
        long now = System.nanoTime();
        Talk reached = talk.at(now);
        boolean wasBlack = isBlack;
        isBlack = wish == TalkKeys.Wish.BLACK ? !isBlack : isBlack && isAboutWindows(wish);
        if (began == 0 && wish == TalkKeys.Wish.NEXT) {
            began = now;
        }
        if (wasBlack && (wish == TalkKeys.Wish.NEXT || wish == TalkKeys.Wish.BACK)) {
            return; // the picture comes back first
        }
        switch (wish) {
            case NEXT -> talk = reached.next(now);
            case BACK -> talk = reached.back(now);
            case FIRST -> talk = reached.jump(0, now);
            case LAST -> talk = reached.jump(Integer.MAX_VALUE, now);
            case REPLAY -> talk = reached.replay(now);
            case JUMP -> talk = reached.jump(keys.number() - 1, now);
            case PAUSE -> talk = reached.pauseOrGoOn(now);
            case FILL_SCREEN -> stage.fillScreen(seating().audience());
            case FULL_SCREEN -> toggleFullScreen();
            case SWAP_SCREENS -> swapScreens();
            case NOTES -> toggleNotes();
            case END -> isOver = true;
            case BLACK -> {}
        }
    }

    private static boolean isAboutWindows(TalkKeys.Wish wish) {
        return switch (wish) {
            case FILL_SCREEN, FULL_SCREEN, SWAP_SCREENS, NOTES -> true;
            default -> false;
        };
    }

    private void toggleFullScreen() {
        if (stage.isFullScreen()) {
            stage.leaveScreen();
        } else {
            stage.fillScreen(seating().audience());
        }
    }

    private void swapScreens() {
        isSwapped = !isSwapped;
        Seating seating = seating();
        if (seating.isShared()) {
            return;
        }
        if (stage.isFullScreen()) {
            stage.fillScreen(seating.audience());
        } else {
            stage.show(seating.stage(size, notes.isShown()), true);
        }
        if (notes.isShown()) {
            notes.show(seating.notes(), false);
        }
    }

    private void toggleNotes() {
        if (notes.isShown()) {
            notes.hide();
            stage.focus();
        } else {
            notes.show(seating().notes(), false);
        }
    }

    @Override
    public void close() {
        sound.close();
        stageView.close();
        notesView.close();
        stage.close();
        notes.close();
        desk.close();
    }
}
