#!/usr/bin/env node
// A file of its own, so that installing the workspace links the command before it is built.
import '../dist/cli.js';
