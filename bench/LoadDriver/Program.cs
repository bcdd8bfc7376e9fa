using ScimConformance.LoadDriver;

return await LoadProgram.RunAsync(args);
