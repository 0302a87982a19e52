/**
 * Looks for what a producer would be ashamed of. A recorded {@link org.kinora.engine.scene.Film} comes in, and the {@link
 * org.kinora.engine.lint.Finding}s of its rules go out, without those that a {@link
 * org.kinora.engine.lint.LintIgnore} says are meant so. Next comes {@code cli}, which prints them.
 *
 * <p>Each rule is a class of its own. Those about single moments ask a {@code Glimpse}, which a {@code Stage} has of the
 * shapes of one frame; those about time ask {@code SmallPictures}, which has drawn every frame once. {@code
 * engine/docs/lint.md} has the limits and where they come from.
 */
package org.kinora.engine.lint;
