import { testViews } from "./views-look";

testViews("en");
