import module from 'node:module';

/**
 * Imported before the server, which the bundle leaves in a file of its own: Node keeps what it compiles of it beside its
 * other temporary files, so that only the first start of a version compiles it.
 */

// The Node of some editors does not know how yet.
module.enableCompileCache?.();
