// The two scripts of the add-in, in production form. `npm run build` runs this and adds the rest (src/tooling/build.ts).
"use strict";
const { readFileSync } = require("node:fs");
const path = require("node:path");

/** Folder of the solver of linear programmes: its script, and the WebAssembly program that the script looks for beside itself. */
const solverFolder = `parts/highs-${require("./package.json").dependencies.highs}`;

/** Ships the solver's program. The folder is named for its version, so that no cache pairs it with another version's script. */
class SolverProgram {
  apply(compiler) {
    const { RawSource } = compiler.webpack.sources;
    compiler.hooks.thisCompilation.tap("SolverProgram", (compilation) => {
      compilation.hooks.processAssets.tap("SolverProgram", () => {
        const program = new RawSource(readFileSync(require.resolve("highs/runtime")));
        compilation.emitAsset(`${solverFolder}/highs.wasm`, program);
      });
    });
  }
}

/** Fetches a part again under a new address, because browsers remember that a module could not be fetched. */
class RetriedParts {
  apply(compiler) {
    const { RuntimeGlobals, RuntimeModule } = compiler.webpack;
    const fileOf = RuntimeGlobals.getChunkScriptFilename;
    class RetriedPartsModule extends RuntimeModule {
      constructor() {
        super("retried parts", RuntimeModule.STAGE_ATTACH);
      }
      generate() {
        return `const first = ${fileOf}, attempts = {};
          ${fileOf} = (part) => {
            const again = attempts[part] ?? 0;
            attempts[part] = again + 1;
            return first(part) + (again ? "?" + again : "");
          };`;
      }
    }
    compiler.hooks.compilation.tap("RetriedParts", (compilation) => {
      compilation.hooks.runtimeRequirementInTree.for(fileOf).tap("RetriedParts", (chunk) => {
        compilation.addRuntimeModule(chunk, new RetriedPartsModule());
      });
    });
  }
}

/**
 * @param {{ address: string, output: string }} options `address`: where the add-in will be served, without a trailing
 *   slash; parts that load on first use are fetched from there. `output`: the folder to write to.
 */
module.exports = ({ address, output }) => {
  const script = (name, entry) => ({
    name,
    mode: "production",
    context: __dirname,
    entry: { [name]: entry },
    output: {
      path: output,
      // Pages name the pane's files by their content, so that no cache pairs an old script with new parts. Excel knows
      // functions.js by the manifest, which is deployed once: that name must stay.
      filename: ({ chunk }) => (chunk.name === "functions" ? "functions.js" : "[name]-[contenthash:10].js"),
      chunkFilename: ({ chunk }) =>
        chunk.name === "highs" ? `${solverFolder}/[contenthash:10].js` : "parts/[name]-[contenthash:10].js",
      // Parts are modules: unlike script elements, import() works where there is no document.
      module: false,
      chunkFormat: "module",
      chunkLoading: "import",
      cssFilename: "[name]-[contenthash:10].css",
      assetModuleFilename: "parts/[name]-[contenthash:10][ext]",
      publicPath: `${address}/`,
      // The functions may run without a window, and both scripts may share one page.
      globalObject: "globalThis",
      uniqueName: `fintech-${name}`,
    },
    target: ["web", "es2022"],
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        // Finds its program, and Node's modules where there is Node, by its own address at run time.
        { test: /[\\/]highs\.mjs$/, parser: { import: false, importMeta: false } },
        {
          test: /\.tsx?$/,
          loader: "ts-loader",
          options: {
            // Types are checked once, by `npm test`.
            transpileOnly: true,
            configFile: path.join(__dirname, "tsconfig.addin.json"),
            compilerOptions: { noEmit: false },
          },
        },
      ],
    },
    experiments: { css: true, outputModule: true },
    plugins: [new SolverProgram(), new RetriedParts()],
    // Source maps would be larger than the add-in.
    devtool: false,
    // Ceilings are checked on what is compressed, by src/tooling/machine/size.ts.
    performance: { hints: false },
    cache: {
      type: "filesystem",
      cacheDirectory: path.join(__dirname, ".cache", "webpack"),
      version: address,
      buildDependencies: { config: [__filename] },
    },
  });
  return [
    script("functions", "./src/excel/runtime/functions.ts"),
    script("taskpane", "./src/taskpane/index.tsx"),
  ];
};
