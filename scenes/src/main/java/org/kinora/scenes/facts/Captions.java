package org.kinora.scenes.facts;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.scene.Scene;
import org.kinora.engine.timeline.Animation;

/**
 * The chapter's words. They stand in the picture, below everything else, each for as long as it takes to read. A caption
 * comes with the animation that is played next, so that the picture begins to move while it is read.
 */
final class Captions {

    /** What is read at a comfortable speed in a second. */
    private static final double LETTERS_A_SECOND = 17;

    /** Until the eye has come down to a new caption. */
    private static final double NOTICE = 0.12;

    private static final double LEAST_SECONDS = 1.5;
    private static final double LEAVING = 0.2;
    private static final double COMING = 0.25;

    private final Scene scene;
    private final List<Facts.Said> said = new ArrayList<>();

    private Optional<Mobject> shown = Optional.empty();
    private Optional<Animation> change = Optional.empty();
    private String words = "";
    private double from;

    /** @param scene that they are shown in */
    Captions(Scene scene) {
        this.scene = scene;
    }

    /** Shows a caption with the next animation, but not before the one that is shown now has been read. */
    void say(String nextWords, Mobject caption) {
        hold();
        noteLast();
        Animation coming = fadeIn(caption).seconds(COMING);
        change = Optional.of(shown.<Animation>map(old -> succession(fadeOut(old).seconds(LEAVING), coming))
                .orElse(coming));
        from = scene.time() + COMING + (shown.isPresent() ? LEAVING : 0);
        words = nextWords;
        shown = Optional.of(caption);
    }

    /** What is to be played beside the next animation, if a caption is about to change. */
    Optional<Animation> takeChange() {
        Optional<Animation> taken = change;
        change = Optional.empty();
        return taken;
    }

    /** Waits until the caption has been read. */
    void hold() {
        takeChange().ifPresent(scene::play);
        double rest = end() - scene.time();
        if (shown.isPresent() && rest > 0.01) {
            scene.pause(rest);
        }
    }

    private double end() {
        return from + Math.max(LEAST_SECONDS, NOTICE + words.length() / LETTERS_A_SECOND);
    }

    /** Takes the last caption away once it has been read. */
    void leave() {
        hold();
        noteLast();
        shown.ifPresent(last -> scene.play(fadeOut(last).seconds(LEAVING)));
        shown = Optional.empty();
    }

    private void noteLast() {
        if (shown.isPresent()) {
            said.add(new Facts.Said(words, from, scene.time()));
        }
    }

    /** All that have been shown and have left by now. */
    List<Facts.Said> said() {
        return List.copyOf(said);
    }
}
