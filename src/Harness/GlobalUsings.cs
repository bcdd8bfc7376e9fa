// The one line that a project on the real Reqnroll replaces by `global using Reqnroll;` (docs/adr/0001).
global using ScimConformance.GherkinBridge.Bindings;
