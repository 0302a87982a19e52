package org.kinora.scenes.explainer;

import org.kinora.engine.mobject.Circle;
import org.kinora.engine.mobject.Text;

/** What is written at the curves of a training, and the ring at the step that is looked at. */
record CurveNames(Text quantity, CurveName seen, CurveName unseen, Text steps, Circle ring) {}
