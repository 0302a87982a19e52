/**
 * What a scene can show: outlines with a style and a placement, alone or in groups. Paths from {@code geometry}, glyphs
 * from {@code text} and paints from {@code paint} come in; mobjects whose properties change over time go out. Next comes
 * {@code animation}, which records onto those properties, and then {@code scene}, which evaluates them frame by frame.
 *
 * <p>To write a mobject of your own:
 *
 * <ol>
 *   <li>Extend {@link org.kinora.engine.mobject.VMobject} for a fixed outline,
 *       {@link org.kinora.engine.mobject.DerivedShape} for one that is computed from properties, or
 *       {@link org.kinora.engine.mobject.Composite} for several mobjects together.
 *   <li>Declare everything that may change with {@code property(initial)}: copies, saved states, {@code animate} and
 *       transforms then work without further code.
 *   <li>In a derived shape, implement {@code deriveOutline(moment)} as a pure function that reads properties with
 *       {@code at(moment)}.
 *   <li>In a composite, call {@code addParts} in the constructor; parts may also be added and removed later.
 *   <li>To follow other mobjects at every moment, edit it with
 *       {@link org.kinora.engine.mobject.FluentMobject#onFrame onFrame}, or make it anew with
 *       {@link org.kinora.engine.mobject.Redrawn redraw}.
 * </ol>
 */
package org.kinora.engine.mobject;
