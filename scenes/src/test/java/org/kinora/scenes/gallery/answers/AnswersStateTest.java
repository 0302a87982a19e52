package org.kinora.scenes.gallery.answers;

import static org.kinora.engine.Kinora.*;

import java.util.Collections;
import java.util.List;
import org.kinora.engine.mobject.ValueTracker;
import org.kinora.model.Activations;
import org.kinora.model.Gpt;
import org.kinora.scenes.KeepsTheLaws;
import org.kinora.scenes.MobjectLaws.Kind;
import org.kinora.scenes.experiments.EditedFacts;
import org.kinora.scenes.experiments.MovedCapitals;

class AnswersStateTest extends KeepsTheLaws {

    AnswersStateTest() {
        super(FactRow.class, kinds());
    }

    private static final Gpt GPT = Gpt.loadDefault();
    private static final Activations RUN = GPT.forward("The dog ran");
    private static final MovedCapitals CAPITALS = new MovedCapitals(GPT);
    private static final EditedFacts FACTS = new EditedFacts(GPT);

    static List<Kind<?>> kinds() {
        return List.of(
                Kind.of(
                        "city links",
                        tracker -> new CityLinks(
                                CAPITALS,
                                List.of(LEFT, DOWN),
                                Collections.nCopies(MovedCapitals.MOVED.size(), RIGHT),
                                tracker,
                                new ValueTracker(0))),
                Kind.of("fact row", tracker -> new FactRow(FACTS, 0, tracker, 1)),
                Kind.of("lens table", tracker -> new LensTable(GPT, RUN)));
    }
}
