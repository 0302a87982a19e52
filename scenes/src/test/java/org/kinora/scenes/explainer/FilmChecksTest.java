package org.kinora.scenes.explainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinora.engine.Kinora.*;

import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.kinora.engine.mobject.DecimalNumber;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.scene.Film;
import org.kinora.model.Gpt;
import org.kinora.model.Prediction;
import org.kinora.scenes.viz.Figure;
import org.kinora.scenes.viz.ProbabilityBars;

/** The checks of {@link FilmTest} find what they look for. */
class FilmChecksTest {

    private static final Gpt GPT = Gpt.loadDefault();

    private static RecordedBeat beat(BiConsumer<org.kinora.scenes.Stage, Ledger> script) {
        Ledger ledger = new Ledger();
        Film film = org.kinora.scenes.Stage.film(stage -> script.accept(stage, ledger));
        return new RecordedBeat("00-trial", film, ledger);
    }

    @Test
    void aTextOrANumberThatDoesNotSayWhereItComesFromIsFound() {
        RecordedBeat beat = beat((stage, ledger) -> {
            stage.add(new Text("7 words"), new Text("no word"));
            stage.pause(1);
            stage.add(new DecimalNumber(0.25, 2));
            stage.pause(1);
        });
        assertThat(LooseDigits.in(beat)).containsExactly("\"7 words\" at 0.00 s", "\"0.25\" at 1.00 s");
    }

    @Test
    void whatIsBoundOrCitedAndCopiesOfItAndTextureMayHaveDigits() {
        RecordedBeat beat = beat((stage, ledger) -> {
            ProbabilityBars bars = new ProbabilityBars(GPT.predictNext("One and"), 3, 4, 30);
            Figure figure = Figure.cited(new Text("1,800 years"), "a source");
            ledger.add(bars);
            ledger.add(figure);
            stage.add(figure.text().copy(), new Text("page 7").asTexture());
            stage.play(fadeIn(bars), fadeIn(figure));
            stage.pause(1);
        });
        assertThat(LooseDigits.in(beat)).isEmpty();
    }

    @Test
    void aNumberThatTheModelDoesNotSayIsFound() {
        RecordedBeat beat = beat((stage, ledger) -> {
            Prediction prediction = GPT.predictNext("One and");
            ProbabilityBars bars = new ProbabilityBars(prediction, 3, 4, 30);
            ledger.add(bars);
            stage.add(bars);
            ledger.note("00-trial", 0);
            bars.row(1).probability().set(prediction.top(2).get(1).probability() + 0.001);
            stage.pause(1);
            ledger.note("00-trial", 1);
        });
        List<String> differences = new Recomputation().differences(beat.ledger().entries());
        assertThat(differences).hasSize(1);
        assertThat(differences.get(0)).startsWith("1.00 s, ProbabilityBars shows ").contains(" in place 1, not ");
    }
}
