/**
 * What can happen to mobjects: each animation is one small class that records onto their properties. Mobjects come in,
 * tracks on their properties come out; {@code scene} plays them. Names, run times and lag ratios are Manim Community's.
 */
package org.kinora.engine.animation;
