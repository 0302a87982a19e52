package org.kinora.scenes.explainer;

import static org.kinora.engine.Kinora.*;

import java.util.List;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.mobject.ValueTracker;
import org.kinora.model.Gpt;
import org.kinora.model.Prediction;
import org.kinora.scenes.viz.Machine;
import org.kinora.scenes.viz.ProbabilityBars;
import org.kinora.scenes.viz.TemperatureSlider;
import org.kinora.scenes.viz.TicketField;

/**
 * One question with three answers, and how they came about: the bars, the lottery tickets, and the slider for the
 * temperature. The machine stands back.
 *
 * @param writings the answers, in the fork's order
 * @param temperature of the bars and the tickets
 */
record ThreeAnswers(
        Exchange exchange,
        ProbabilityBars bars,
        List<Writing> writings,
        Fork fork,
        TicketField tickets,
        ValueTracker temperature,
        TemperatureSlider slider) {

    /** Each gives another answer to the film's question. */
    static final List<Long> SEEDS = List.of(1L, 0L, 3L);

    private static final double SLIDER_HEIGHT = 0.26;
    private static final double HIGHEST_TEMPERATURE = 2;

    static List<Writing> writings(Gpt gpt) {
        return SEEDS.stream()
                .map(seed -> Writing.drawn(gpt, Stage.prompt(), seed))
                .toList();
    }

    /** All that is added to a question with its bars; not shown yet. */
    static ThreeAnswers after(Stage stage, Betting betting) {
        Gpt gpt = stage.gpt();
        Prediction prediction = gpt.predictNext(Stage.prompt());
        List<Writing> writings = writings(gpt);
        ValueTracker temperature = new ValueTracker(1);
        Place field = fieldPlace(stage);
        double side = Math.min(field.width(), field.height());
        Point corner = field.at(0, 1);
        TicketField tickets = stage.bound(new TicketField(
                betting.bars(), prediction, Stage.BARS, corner.plus(point(side / 2, -side / 2)), side, temperature));
        Text answer = betting.exchange().answer();
        Point from = answer.caret(answer.text().length()).plus(point(0.15, answer.xHeight() / 2));
        Place place = sliderPlace(stage, betting.bars());
        TemperatureSlider slider = stage.bound(new TemperatureSlider(
                temperature, HIGHEST_TEMPERATURE, place.at(0, 0.5), place.width(), Lettering.LABEL));
        return new ThreeAnswers(
                betting.exchange(),
                betting.bars(),
                writings,
                new Fork(writings, stage.isWide() ? from : below(answer), forkPlace(stage)),
                tickets,
                temperature,
                slider);
    }

    private static Point below(Text answer) {
        return answer.baseline().plus(point(0.15, -0.15));
    }

    /** Shows at once what the beat of the lottery leaves. */
    static ThreeAnswers onStage(Stage stage) {
        ThreeAnswers all = after(stage, stage.betting());
        all.exchange.closeGap();
        all.tickets.dealt().set(1);
        all.bars.temper(all.temperature);
        stepBack(stage);
        stage.scene().add(all.tickets, all.fork, all.slider);
        return all;
    }

    /** Puts the machine aside, behind all that happens; its place and size are saved. */
    static Machine stepBack(Stage stage) {
        Machine machine = stage.machine().saveState();
        Place place = backPlace(stage);
        double scale = Math.min(place.width() / machine.width(), place.height() / machine.height());
        return machine.scale(scale).moveTo(place.center());
    }

    private static Place backPlace(Stage stage) {
        Place text = stage.textPlace();
        return stage.isWide() ? text.part(0.02, 0.42, 0.76, 0.98) : text.part(0.44, 0.62, 0.3, 0.95);
    }

    /** Below the bars, or if there is no room, below the tickets. */
    private static Place sliderPlace(Stage stage, ProbabilityBars bars) {
        Place bets = stage.betsPlace();
        double room = bars.corner(DOWN).y() - stage.whole().bottom() - SLIDER_HEIGHT;
        double top = bars.corner(DOWN).y() - Math.max(0.1, Math.min(0.24, room / 2));
        if (room > 0.1) {
            return Place.of(bets.left(), bets.right(), top - SLIDER_HEIGHT, top);
        }
        Place text = stage.textPlace();
        return Place.of(text.at(0.1, 0).x(), text.right(), text.bottom(), text.bottom() + SLIDER_HEIGHT);
    }

    private static Place fieldPlace(Stage stage) {
        Place text = stage.textPlace();
        return stage.isWide() ? text.part(0.01, 0.7, 0.02, 0.44) : text.part(0.68, 1, 0.02, 0.98);
    }

    private static Place forkPlace(Stage stage) {
        Place whole = stage.whole();
        if (stage.isWide()) {
            return whole.part(0.245, 0.6, 0.02, 0.98);
        }
        Place machine = stage.machinePlace();
        return Place.of(whole.left(), machine.right(), machine.bottom(), machine.top());
    }
}
