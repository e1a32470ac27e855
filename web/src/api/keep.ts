import { useMutation, useQueryClient } from '@tanstack/react-query';

/** An act after which some lists are asked for anew; its answer comes before they do. */
export function useAct<Given, Answer>(keys: readonly string[], send: (given: Given) => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSettled: () => Promise.all(keys.map((key) => client.invalidateQueries({ queryKey: [key] }))),
  });
}
