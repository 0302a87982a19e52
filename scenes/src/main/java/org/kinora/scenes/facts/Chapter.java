package org.kinora.scenes.facts;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.mobject.Text;
import org.kinora.model.Gpt;
import org.kinora.scenes.explainer.Ledger;
import org.kinora.scenes.explainer.Lettering;
import org.kinora.scenes.explainer.Place;
import org.kinora.scenes.viz.Palette;

/**
 * What all parts share: the question on top, the map of all parameters on the left once it has been drawn, and captions
 * that stand for as long as they take to be read.
 */
final class Chapter {

    /** The question of fact that the chapter is about; the model goes on with {@link #ANSWER}. */
    static final String PROMPT = "The capital of France is";

    static final String ANSWER = " Paris";

    private static final double MARGIN = 0.56;
    /** What is read at a comfortable speed in a second. */
    private static final double LETTERS_A_SECOND = 17;

    private static final double CAPTION_BREATH = 0.9;
    private static final double SMALL_MAP = 0.62;

    private final Facts scene;
    private final Ledger ledger = new Ledger();

    private Place whole;
    private Text question;
    private ParameterMap map;
    private double captionEnd;

    Chapter(Facts scene) {
        this.scene = scene;
    }

    void setUp() {
        whole = new Place(ORIGIN, scene.frameWidth(), 8).inset(MARGIN);
        scene.background().set(Palette.BACKGROUND);
        question = Lettering.sentence(PROMPT + " …", whole.width());
        question.startAt(whole.at(0, 0.94));
        map = new ParameterMap(scene.gpt());
        ledger.add(map);
    }

    Facts scene() {
        return scene;
    }

    Gpt gpt() {
        return scene.gpt();
    }

    Ledger ledger() {
        return ledger;
    }

    /** Everything inside the picture's margins. */
    Place whole() {
        return whole;
    }

    /** To the right of the map and below the question, with room for a caption below it. */
    Place content() {
        return whole.part(0.2, 1, 0.19, 0.88);
    }

    /** In its place on top; not shown yet. */
    Text question() {
        return question;
    }

    /** Of all parameters; not shown yet. */
    ParameterMap map() {
        return map;
    }

    /** Puts the map where it stays, on the left. */
    void putAside(ParameterMap map) {
        map.scale(SMALL_MAP);
        map.moveTo(point(
                whole().left() + SMALL_MAP * ParameterMap.WIDTH / 2,
                content().at(0, 0.46).y()));
    }

    /** Shows a caption as soon as the one before has been read. */
    void say(String words) {
        hold();
        double seconds = CAPTION_BREATH + words.length() / LETTERS_A_SECOND;
        scene.subcaption(words, seconds);
        captionEnd = scene.time() + seconds;
    }

    /** Waits until the caption has been read. */
    void hold() {
        double rest = captionEnd - scene.time();
        if (rest > 0.01) {
            scene.pause(rest);
        }
    }
}
