/**
 * Talks: a film whose sections are slides. {@link org.kinora.engine.present.Presentation} shows them full screen, with the
 * speaker's notes in a second window; {@link org.kinora.engine.present.HtmlDeck} makes a page of them that any browser
 * shows. {@code Talk} knows which frame is due and knows of no window. Next comes {@link org.kinora.engine.Kinora}.
 */
package org.kinora.engine.present;
