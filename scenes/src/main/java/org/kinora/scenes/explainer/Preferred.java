package org.kinora.scenes.explainer;

import org.kinora.engine.mobject.Text;

/** An answer that was liked better, in the place of the text; it and the machine are shown. */
record Preferred(Text answer) {

    /** The answer where it stands when a beat ends or begins; not shown yet. */
    static Text placed(Stage stage, String answer) {
        Place place = stage.textPlace();
        return Lettering.sentence(answer, place.width()).startAt(place.at(0, stage.isWide() ? 0.6 : 0.55));
    }
}
