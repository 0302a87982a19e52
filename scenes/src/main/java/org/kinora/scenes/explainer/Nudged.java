package org.kinora.scenes.explainer;

import java.util.List;
import org.kinora.engine.mobject.Text;
import org.kinora.scenes.viz.Figure;
import org.kinora.scenes.viz.SurpriseBar;
import org.kinora.scenes.viz.WordBet;

/** A sentence that has been taught, the open machine with its dials, the bets, and the surprise that is left. */
record Nudged(
        Text sentence,
        List<WordBet> bets,
        Figure shareOfBets,
        SurpriseBar surprise,
        Text name,
        DialSheets sheets,
        Figure share) {}
