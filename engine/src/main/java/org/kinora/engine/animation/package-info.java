/**
 * What can happen to mobjects: each animation is one small class. Mobjects from {@code mobject} come in; values that
 * the animation records onto their properties, over a stretch of time, go out. Next comes {@code scene}, which plays
 * animations. Names, run times and lag ratios are Manim Community's. To write an animation of your own, extend
 * {@link org.kinora.engine.animation.PerShapeAnimation}, or {@link org.kinora.engine.timeline.FluentAnimation} if it
 * does not treat each shape alike.
 */
package org.kinora.engine.animation;
