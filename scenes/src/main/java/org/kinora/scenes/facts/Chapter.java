package org.kinora.scenes.facts;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.mobject.Text;
import org.kinora.engine.text.TextFlow;
import org.kinora.engine.text.TextStyle;
import org.kinora.model.Gpt;
import org.kinora.scenes.explainer.Ledger;
import org.kinora.scenes.explainer.Lettering;
import org.kinora.scenes.explainer.Place;
import org.kinora.scenes.viz.Machine;
import org.kinora.scenes.viz.Palette;
import org.kinora.scenes.viz.Theme;

/**
 * What all parts share: the question on top, the map of all parameters once it has been drawn, captions below, and the
 * places between them. In upright pictures the map stands above what it is about, in others on its left.
 */
final class Chapter {

    /** The question of fact that the chapter is about; the model goes on with {@link #ANSWER}. */
    static final String PROMPT = "The capital of France is";

    static final String ANSWER = " Paris";

    private static final double SQUARE_SIDE = 10.6;
    private static final double UPRIGHT_WIDTH = 8.6;
    private static final double MARGIN = 0.56;
    /** By how much a caption is narrowed at a time while its lines are made even. */
    private static final double NARROWER = 0.95;

    private final Facts scene;
    private final Ledger ledger = new Ledger();
    private final Captions captions;

    private double aspect;
    private Place whole;
    private Text question;
    private Machine machine;
    private ParameterMap map;
    private Total total;

    Chapter(Facts scene) {
        this.scene = scene;
        captions = new Captions(scene);
    }

    void setUp() {
        Theme.of(scene).applyTo(scene);
        aspect = scene.frameWidth() / 8;
        double height = isWide() ? 8 : Math.max(SQUARE_SIDE, UPRIGHT_WIDTH / aspect);
        whole = new Place(ORIGIN, height * aspect, height).inset(MARGIN);
        scene.background().set(Palette.BACKGROUND);
        scene.camera().scale(height / 8);
        question = Lettering.sentence(PROMPT + " …", whole.width());
        question.startAt(point(whole.left(), whole.top() - 0.42));
        Place place = machinePlace();
        machine = new Machine(gpt(), place.width(), 0.62 * Math.min(place.height(), 1.5 * place.width()))
                .moveTo(place.center());
        map = new ParameterMap(gpt());
        total = new Total(gpt(), besideMachine());
        ledger.add(map);
        ledger.add(total);
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

    Captions captions() {
        return captions;
    }

    /** Everything inside the picture's margins. */
    Place whole() {
        return whole;
    }

    /** Whether there is more room beside than above something. */
    boolean isWide() {
        return aspect > 1.2;
    }

    boolean isUpright() {
        return aspect < 0.8;
    }

    /** Below the question and above the captions. */
    private Place middle() {
        return whole.part(0, 1, isUpright() ? 0.14 : 0.17, isUpright() ? 0.92 : 0.88);
    }

    /** Where everything stands that is about the map, beside it or below it. */
    Place content() {
        return isUpright() ? middle().part(0, 1, 0, 0.74) : middle().part(isWide() ? 0.2 : 0.24, 1, 0, 1);
    }

    /** Where the map stands aside. */
    private Place mapPlace() {
        return isUpright() ? middle().part(0, 1, 0.78, 1) : middle().part(0, isWide() ? 0.16 : 0.2, 0.04, 0.96);
    }

    /** Where the machine stands as long as it is closed, and the map while it is drawn. */
    Place machinePlace() {
        return isUpright() ? middle().part(0.1, 0.9, 0.48, 0.98) : middle().part(0, isWide() ? 0.38 : 0.42, 0.02, 0.98);
    }

    /** Beside the machine, or below it. */
    Place besideMachine() {
        return isUpright() ? middle().part(0, 1, 0, 0.45) : middle().part(isWide() ? 0.44 : 0.46, 1, 0, 1);
    }

    /** In its place on top; not shown yet. */
    Text question() {
        return question;
    }

    /** The film's; not shown yet. */
    Machine machine() {
        return machine;
    }

    /** How many parameters have been counted; not shown yet. */
    Total total() {
        return total;
    }

    /** Of all parameters; not shown yet. */
    ParameterMap map() {
        return map;
    }

    /** Puts the map where it stays. */
    void putAside(ParameterMap moved) {
        putInto(moved, mapPlace());
    }

    /** Makes the map as large as a place allows. */
    void putInto(ParameterMap moved, Place place) {
        double share = Math.min(place.width() / ParameterMap.WIDTH, place.height() / ParameterMap.HEIGHT);
        moved.scale(share * ParameterMap.WIDTH / moved.outline().width());
        moved.moveTo(place.center());
    }

    /** A caption in its place; not shown yet. */
    Text caption(String words) {
        return evenLines(words, (isWide() ? 0.82 : 0.98) * whole.width())
                .setColor(Palette.INK)
                .centerOn(whole.at(0.5, isUpright() ? 0.06 : 0.07));
    }

    /** In as few lines as there can be, none of which is much shorter than the others. */
    private static Text evenLines(String words, double width) {
        Text fewest = lines(words, width);
        double narrower = width;
        while (true) {
            narrower *= NARROWER;
            Text next = lines(words, narrower);
            if (next.height() > fewest.height() + 0.1 || next.width() > narrower) {
                return fewest;
            }
            fewest = next;
        }
    }

    private static Text lines(String words, double width) {
        TextFlow flow = TextFlow.DEFAULT.aligned(TextFlow.Alignment.CENTER).within(width);
        return new Text(words, TextStyle.serif(Lettering.LABEL), flow);
    }
}
