/**
 * A small training that the film shows: {@link org.kinora.scenes.explainer.practice.PracticeTraining} makes it, and
 * {@link org.kinora.scenes.explainer.practice.PracticeRun} is what was recorded of it.
 */
package org.kinora.scenes.explainer.practice;
