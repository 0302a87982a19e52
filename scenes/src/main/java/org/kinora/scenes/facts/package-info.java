/** The second chapter, "Where facts are kept": what the gallery's experiments found, as one line of thought. */
package org.kinora.scenes.facts;
