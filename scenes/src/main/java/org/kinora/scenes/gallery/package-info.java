/** Short scenes, each of which shows one thing that can be computed: about a model, with one, of a sound, or of mathematics. */
package org.kinora.scenes.gallery;
