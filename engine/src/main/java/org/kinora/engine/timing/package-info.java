/**
 * How long the stages of making a film take, from properties to a file. {@code output} and {@code video} count, {@code cli}
 * shows.
 */
package org.kinora.engine.timing;
