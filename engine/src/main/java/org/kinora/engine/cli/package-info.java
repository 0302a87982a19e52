/**
 * The command line: {@code render}, {@code preview} and others. The name or source file of a scene and options come in;
 * the scene is found or compiled, recorded, and handed to {@code output} or {@code preview}. Files or a window,
 * messages and exit codes go out; this is the last package, and the only one that words messages for a terminal.
 */
package org.kinora.engine.cli;
