/**
 * The seven-minute film that explains language models: {@link org.kinora.scenes.explainer.Explainer} plays eighteen beats,
 * one class each, on one {@link org.kinora.scenes.explainer.Stage}. Each beat takes over the picture that the one before
 * leaves, and can be rendered alone: {@code scripts/render Explainer/08-nudge}.
 *
 * <p>What is said stands in {@code Explainer.md}, a line for each beat, and is recorded in the folder {@code Explainer}
 * beside it; {@code scripts/narrate} speaks lines that have changed, and {@code --narration} takes another voice. Numbers
 * that are said are computed by {@link org.kinora.scenes.explainer.SpokenFigures}. Everything stands in places of the
 * stage, so that {@code --size 1080x1920} and {@code 1080x1080} work too; all colours are those of
 * {@link org.kinora.scenes.viz.Palette}, so that {@code --theme light} does.
 *
 * <p>A beat more is a subclass of {@link org.kinora.scenes.explainer.Beat} with the name of its line, put between two others
 * in {@code Explainer.parts()}: what it is given is what the one before leaves, a small record such as
 * {@link org.kinora.scenes.explainer.Asked}, and {@code opening()} shows the same at once. What shows a number of the model
 * is a {@link org.kinora.scenes.viz.Bound}, and {@code stage.bound(…)} has it noted and tested; any other text with a digit
 * in it is a {@link org.kinora.scenes.viz.Figure}, whose source, if it is cited, stands in
 * {@link org.kinora.scenes.explainer.Cited} and {@code sources.md}. A beat waits for words, never for seconds.
 */
package org.kinora.scenes.explainer;
