/**
 * What a film is judged by before anybody else sees it: a sheet of stills, the most telling frame, and a page with the
 * player, the stills, the narration and what is known of the render. In goes a {@link
 * org.kinora.engine.output.FinishedFilm}; out come files beside it. {@link org.kinora.engine.review.HtmlPage} is what all
 * of Kinora's pages have in common. Next comes {@code handoff}.
 */
package org.kinora.engine.review;
