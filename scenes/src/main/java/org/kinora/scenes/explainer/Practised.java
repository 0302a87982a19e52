package org.kinora.scenes.explainer;

import org.kinora.engine.mobject.Text;
import org.kinora.scenes.viz.Figure;
import org.kinora.scenes.viz.LearningCurves;

/** The curves of a training, what the model wrote in the end, and the open machine with its dials. */
record Practised(Text sample, LearningCurves curves, CurveNames names, DialSheets sheets, Figure share) {}
