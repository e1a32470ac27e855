module.exports = globalThis.nativeRequire('@fastify/static');
