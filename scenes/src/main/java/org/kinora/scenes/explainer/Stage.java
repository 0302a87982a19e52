package org.kinora.scenes.explainer;

import static org.kinora.engine.Kinora.*;

import java.util.Map;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Camera;
import org.kinora.model.Activations;
import org.kinora.model.Gpt;
import org.kinora.model.Prediction;
import org.kinora.scenes.ModelSequence;
import org.kinora.scenes.viz.Bound;
import org.kinora.scenes.viz.Machine;
import org.kinora.scenes.viz.Palette;
import org.kinora.scenes.viz.ProbabilityBars;
import org.kinora.scenes.viz.TokenTrain;

/**
 * The one place in which the film happens. The text stands on the left, the machine in the middle and its bets on the
 * right; in upright pictures they stand below one another. Everything is put into these places, never at coordinates of
 * its own, so that every beat works in every shape of picture.
 */
final class Stage {

    /** What is asked in the beginning, and answered until the end. */
    static final String QUESTION = "Who are you?";

    /** How far the answer has come when the film stops to look. */
    static final String ANSWER_SO_FAR = "I am a";

    /** How many bets have a bar of their own. */
    static final int BARS = 12;

    private static final double SQUARE_SIDE = 10.6;
    private static final double UPRIGHT_WIDTH = 8.6;
    private static final double MARGIN = 0.54;
    /** How much larger the machine is seen from near, at most. */
    private static final double NEARNESS = 1.7;
    /** How wide the picture is from near, in widths of the machine, at least: before and behind it there is room. */
    private static final double ROOM_IN_MACHINES = 1.45;
    /** How many numbers of each vector the train of vectors shows. */
    private static final int TRAIN_NUMBERS = 24;

    /** Beside a bar, room for its word, in units. */
    static final double WORD_SPACE = 1.75;

    private final ModelSequence scene;
    private final Ledger ledger = new Ledger();

    private Map<String, String> figures;
    private Shape shape;
    private Place whole;
    private Machine machine;

    private enum Shape {
        WIDE,
        SQUARE,
        UPRIGHT
    }

    /** @param scene whose stage it is, once it is set up */
    Stage(ModelSequence scene) {
        this.scene = scene;
    }

    /** Sets up the empty stage of a scene that is being recorded. */
    void setUp() {
        double aspect = scene.frameWidth() / 8;
        shape = aspect > 1.2 ? Shape.WIDE : aspect > 0.8 ? Shape.SQUARE : Shape.UPRIGHT;
        double height = switch (shape) {
            case WIDE -> 8;
            case SQUARE -> Math.max(SQUARE_SIDE, SQUARE_SIDE / aspect);
            case UPRIGHT -> UPRIGHT_WIDTH / aspect;
        };
        double width = height * aspect;
        whole = new Place(ORIGIN, width, height).inset(MARGIN);
        scene.background().set(Palette.BACKGROUND);
        scene.camera().scale(height / 8);
        machine = machineAtHome();
    }

    private Machine machineAtHome() {
        Place place = machinePlace();
        return new Machine(gpt(), place.width(), place.height() * (isWide() ? 0.62 : 0.7)).moveTo(place.center());
    }

    /** Takes everything away and the camera home, so that any beat can open; the machine, unseen, is at home too. */
    void strike() {
        scene.clear();
        machine.become(machineAtHome());
        scene.clear();
        scene.camera().become(new Camera().scale(height() / 8));
    }

    ModelSequence scene() {
        return scene;
    }

    Gpt gpt() {
        return scene.gpt();
    }

    /** The words that are said where the narration has a name in braces; see {@link SpokenFigures}. */
    String said(String name) {
        return figures().get(name);
    }

    /** All of them by their names, for the scene's model. */
    Map<String, String> figures() {
        if (figures == null) {
            figures = SpokenFigures.of(gpt());
        }
        return figures;
    }

    /** What the film has shown of the model so far. */
    Ledger ledger() {
        return ledger;
    }

    /** From now on notes what a visual shows, whenever an animation has ended while it is shown. */
    <M extends Bound> M bound(M visual) {
        ledger.add(visual);
        return visual;
    }

    /** Of the whole picture, margins included, in units. */
    double height() {
        return whole.height() + 2 * MARGIN;
    }

    /** Everything inside the picture's margins. */
    Place whole() {
        return whole;
    }

    /** True where places lie beside one another; false where they lie below one another. */
    boolean isWide() {
        return shape == Shape.WIDE;
    }

    /** Where what is read and written stands. */
    Place textPlace() {
        return switch (shape) {
            case WIDE -> whole.part(0, 0.31, 0, 1);
            case SQUARE -> whole.part(0, 1, 0.7, 1);
            case UPRIGHT -> whole.part(0, 1, 0.74, 1);
        };
    }

    /** Where the machine stands. */
    Place machinePlace() {
        return switch (shape) {
            case WIDE -> whole.part(0.32, 0.6, 0.1, 0.9);
            case SQUARE -> whole.part(0, 0.44, 0, 0.68);
            case UPRIGHT -> whole.part(0.1, 0.9, 0.43, 0.73);
        };
    }

    /** Where the bets stand. */
    Place betsPlace() {
        return switch (shape) {
            case WIDE -> whole.part(0.62, 1, 0, 1);
            case SQUARE -> whole.part(0.46, 1, 0, 0.68);
            case UPRIGHT -> whole.part(0.05, 0.95, 0, 0.4);
        };
    }

    /** The machine, in its place; the same one in all beats. */
    Machine machine() {
        return machine;
    }

    /** A question and the answer so far, in the place of the text; not shown yet. */
    Exchange exchange(String question, String answer) {
        Place place = textPlace();
        return new Exchange(question, answer, place.width()).startAt(place.at(0, isWide() ? 0.66 : 0.8));
    }

    /** Shows at once the question, the answer with its gap, and the machine. */
    Asked asked() {
        Exchange exchange = exchange(QUESTION, ANSWER_SO_FAR).openGap();
        scene.add(exchange, machine);
        return new Asked(exchange);
    }

    /** Shows at once the question, the answer with its gap, the machine, and what it bets on the next word. */
    Betting betting() {
        Exchange exchange = asked().exchange();
        ProbabilityBars bars = bars(gpt().predictNext(prompt()));
        scene.add(bars);
        return new Betting(exchange, bars);
    }

    /** Where a number about the bets begins that is not one of them. */
    Point doubtPlace() {
        return textPlace().at(0, isWide() ? 0.2 : 0.02);
    }

    /** How much larger everything is seen from {@link #near}. */
    double nearness() {
        return Math.min(
                NEARNESS, whole.width() / (ROOM_IN_MACHINES * machinePlace().width()));
    }

    /** Comes so near to the machine that it fills the picture. */
    void near(Camera camera) {
        camera.scale(1 / nearness()).moveTo(machinePlace().center());
    }

    /** Comes back from {@link #near}. */
    void home(Camera camera) {
        camera.scale(nearness()).moveTo(ORIGIN);
    }

    /** The vectors of a text's tokens, parallel to the machine's slabs and before the first of them; not shown yet. */
    TokenTrain train(Activations run) {
        double side = 0.5 * machine.slabHeight();
        TokenTrain train = new TokenTrain(run, "hook_embed", TRAIN_NUMBERS, side, side);
        return bound(machine.facing(train).moveTo(machine.entrance()));
    }

    /** The text that the model has before it when it is asked and has begun to answer. */
    static String prompt(String question, String answer) {
        return "User: " + question + "\nAI:" + (answer.isEmpty() ? "" : " " + answer);
    }

    /** The text about whose next word the whole film is. */
    static String prompt() {
        return prompt(QUESTION, ANSWER_SO_FAR);
    }

    /** The bars of a prediction, in the place of the bets; not shown yet. */
    ProbabilityBars bars(Prediction prediction) {
        ProbabilityBars bars = new ProbabilityBars(prediction, BARS, fullLength(), Lettering.LABEL).keepWithin();
        return bound(
                bars.shift(barsLeft(), betsPlace().center().y() - bars.center().y()));
    }

    /** Where all bars in the place of the bets begin. */
    double barsLeft() {
        return betsPlace().left() + WORD_SPACE;
    }

    /** Of a bar for a certainty in the place of the bets; its percentage stands inside. */
    double fullLength() {
        return betsPlace().width() - WORD_SPACE;
    }
}
