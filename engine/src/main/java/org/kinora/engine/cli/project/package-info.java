/**
 * Makes a project with a scene of its own. In go a name and a package; out comes a folder, made of the same files as the Maven
 * archetype's, by the archetype's own list.
 */
package org.kinora.engine.cli.project;
