package org.kinora.engine.present;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.kinora.engine.preview.FilmSound;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmFrames;

/** A talk as it is given: two windows, the keys, and the {@link Talk} that these change. For the process's first thread. */
final class Lectern implements AutoCloseable {

    /** While nothing moves, only events end the wait, and the clock. */
    private static final double IDLE_SECONDS = 0.25;

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    /** In the desktop's units, of a window that does not fill the screen; a smaller film has a smaller one. */
    private static final int STAGE_WIDTH = 960;

    private static final int NOTES_WIDTH = 1100;
    private static final int NOTES_HEIGHT = 620;

    private final Desk desk = Desk.open();
    private final DeskWindow stage;
    private final DeskWindow notes;
    private final StageView stageView;
    private final NotesView notesView;
    private final FilmSound sound;
    private final TalkKeys keys = new TalkKeys();
    private Talk talk;
    /** Of which the sound is heard; null for none. */
    private Talk heard;

    private boolean isBlack;
    private boolean isOver;
    /** When the speaker first went on; 0 before that. */
    private long began;

    Lectern(Film film, TalkSettings plan) {
        FilmFrames frames = new FilmFrames(film);
        double aspect = (double) plan.size().width() / plan.size().height();
        stage = desk.window(film.name());
        notes = desk.window("Notes: " + film.name());
        stageView = new StageView(stage, frames, aspect);
        notesView = new NotesView(notes, frames, aspect);
        sound = new FilmSound(film);
        stage.listen(this::pressed);
        notes.listen(this::pressed);
        if (desk.screens() > 1 || plan.isWindowed()) {
            notes.show(0, 0, NOTES_WIDTH, NOTES_HEIGHT, false);
        }
        int width = Math.min(STAGE_WIDTH, plan.size().width());
        int top = plan.isWindowed() ? NOTES_HEIGHT : 0;
        stage.show(0, top, width, (int) Math.round(width / aspect), true);
        if (!plan.isWindowed()) {
            stage.toggleFullScreen(Desk.audienceScreen());
        }
        stage.focus();
        talk = Talk.playing(Deck.of(film), plan.firstSlide() - 1, System.nanoTime());
    }

    /** Goes on until the speaker ends it. */
    void run() {
        while (!isOver && !stage.isClosing() && !notes.isClosing()) {
            long now = System.nanoTime();
            talk = talk.at(now);
            listen(now);
            stageView.show(talk.frameAt(now), isBlack);
            if (notes.isShown()) {
                notesView.show(content(now));
            }
            long then = System.nanoTime();
            desk.awaitEvents(
                    talk.isMovingAt(then) ? Math.min(IDLE_SECONDS, talk.nanosToNextFrame(then) / 1e9) : IDLE_SECONDS);
        }
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

    /** A slide's sound ends with it, and a loop is silent: what is heard over and over disturbs a speaker. */
    private void listen(long now) {
        boolean plays = talk.runs() && !talk.current().loops() && talk.isMovingAt(now) && !isBlack;
        if (!plays && heard != null) {
            sound.silence();
            heard = null;
        } else if (plays && (heard == null || heard.since() != talk.since())) {
            sound.playFrom(talk.current().first(), talk.since());
            heard = talk;
        }
    }

    private void pressed(int key) {
        keys.wishOf(key).ifPresent(this::grant);
    }

    private void grant(TalkKeys.Wish wish) {
        long now = System.nanoTime();
        Talk reached = talk.at(now);
        boolean wasBlack = isBlack;
        isBlack = wish == TalkKeys.Wish.BLACK && !isBlack;
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
            case FULL_SCREEN -> stage.toggleFullScreen(Desk.audienceScreen());
            case NOTES -> toggleNotes();
            case END -> isOver = true;
            case BLACK -> {}
        }
    }

    private void toggleNotes() {
        if (notes.isShown()) {
            notes.hide();
            stage.focus();
        } else {
            notes.show(0, 0, NOTES_WIDTH, NOTES_HEIGHT, false);
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
