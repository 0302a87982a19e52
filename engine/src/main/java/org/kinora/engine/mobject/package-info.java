/**
 * What a scene can show: outlines with a style and a place, alone or in groups. Paths, text and paints come in; properties
 * that change over time go out, to be recorded onto by {@code animation} and drawn by {@code render}.
 */
package org.kinora.engine.mobject;
