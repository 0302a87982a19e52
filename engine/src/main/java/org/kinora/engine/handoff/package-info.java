/**
 * What editing programs are given of a film: a timeline with a clip for each section, in OpenTimelineIO's or Final Cut Pro's
 * format, and the sound parted into narration, music and effects. In goes a {@link
 * org.kinora.engine.output.FinishedFilm}; out come files beside it that name one another by relative addresses, so that
 * their folder can be moved. Next comes {@code preview}.
 */
package org.kinora.engine.handoff;
