/**
 * What a project's {@code kinora.yaml} says. In goes a file; out come values by key, each with its line, of all scenes
 * and of single ones. What a value means is known to the commands, which come next: here it is text. The only class that
 * knows the YAML library is the reader, which is loaded where there is a file.
 */
package org.kinora.engine.cli.config;
